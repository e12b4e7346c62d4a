const SERVICES = {
  PostgreSQL: 'FOOTLIGHT_TEST_POSTGRES_URL',
  RabbitMQ: 'FOOTLIGHT_TEST_AMQP_URL',
} as const;

/** Says at the start of a run which servers it does without, so that nobody takes skipped tests for passed ones. */
export default function servicesNotice(): void {
  const missing = Object.entries(SERVICES).filter(([, variable]) => !process.env[variable]);
  if (missing.length === 0) return;
  const names = missing.map(([name, variable]) => `${name} (${variable})`).join(' and ');
  process.stderr.write(
    `\nNOTE: the tests against ${names} are skipped. To run them, too: scripts/services npm test\n\n`,
  );
}
