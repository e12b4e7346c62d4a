import { pino } from 'pino';

/** Where the server reports what its operator should know; pino fits. */
export interface Logger {
  /** What only somebody who looks for a mistake wants to know, such as each request; may be absent. */
  debug?(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** How much is reported. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Writes one line of JSON for each report to stderr. */
export function stderrLogger(level: LogLevel = 'info'): Logger {
  return pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err },
      // Nobody should log these; if somebody does after all, they stay out of the log.
      redact: ['authorization', '*.authorization', 'password', '*.password', 'secretKey', 'publishableKey'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
