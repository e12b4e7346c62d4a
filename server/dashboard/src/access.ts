/** As whom the page reads: with a project's key, or signed in and looking at one project. */
export type Access =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'session'; readonly project: string };

/** The headers that say so; the server takes no session without the second, which no other site can send. */
export function accessHeaders(access: Access): Record<string, string> {
  return access.kind === 'key'
    ? { authorization: `Bearer ${access.key}` }
    : { 'x-footlight-project': access.project };
}
