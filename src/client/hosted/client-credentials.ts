/** An application that is registered with Microsoft Entra. */
export interface ClientCredentials {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `https://login.microsoftonline.com` by default; other clouds have their own. */
  readonly authorityHost?: string | undefined;
  /** `https://cognitiveservices.azure.com/.default` by default. */
  readonly scope?: string | undefined;
}
