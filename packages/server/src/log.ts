import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The log: JSON lines about starting, signing in and failures. It takes ids and addresses; names, notes, mail
 * addresses, tokens and passwords are never given to it, and removed where somebody does.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), remove: true },
  };
  return destination ? pino(options, destination) : pino(options, pino.destination({ fd: 2, sync: true }));
}

const secrets = [
  'name',
  'password',
  'token',
  'cookie',
  'authorization',
  'fields',
  'text',
  'email',
  'emails',
  'body',
];
