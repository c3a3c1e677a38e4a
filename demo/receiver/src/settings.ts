/** What whoever runs a receiver decides: a file for what may be seen, the environment for what may not. */
import * as z from 'zod/mini';

const words = z.string().check(z.minLength(1), z.maxLength(200));
const address = z.string().check(z.regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/));
const webOrigin = z.string().check(z.regex(/^https?:\/\/[^\s/@?#]+$/));

/** `receiver.json`. A key that is not in it is refused: a typing error would go unseen. */
const fileSchema = z.strictObject({
  /** Who answers, as visitors and managers read it. */
  name: words,
  /** Where this receiver is, as browsers see it; the inbox is at `…/inbox`. */
  publicUrl: z.string(),
  /** Sites whose forms may send: `https://buurthuis.example`, without a slash at the end. */
  allowedOrigins: z.array(webOrigin),
  /** On every receipt: whom to call. */
  contactPoint: z.strictObject({
    name: words,
    telephone: z.optional(words),
    email: z.optional(address),
    url: z.optional(z.url()),
    hoursAvailable: z.optional(words),
  }),
  /** Sender of every mail. */
  from: address,
  /** Who is told of a new request; nobody when absent. */
  notify: z.optional(address),
  /** To whom a request can be forwarded. */
  centres: z._default(z.array(z.strictObject({ id: words, name: words, email: address })), []),
  /** Working days until a person has answered. */
  answerWithinDays: z._default(z.int().check(z.gte(0), z.lte(60)), 3),
  /** Days on which nobody answers, besides Saturdays and Sundays: `2026-12-25`. */
  closedDays: z._default(z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), []),
  /** Days that a request is kept after it was answered, forwarded or done. */
  keepDays: z._default(z.int().check(z.gte(1)), 30),
  /** Days that any request is kept at most. */
  keepAtMostDays: z._default(z.int().check(z.gte(1)), 180),
  /** Of one network address: so many at once, and so many a minute from then on. A whole library has one address. */
  rate: z._default(z.strictObject({ burst: z.int(), perMinute: z.number() }), { burst: 30, perMinute: 10 }),
  /** A feed on disk, for the names of districts and places; without it the inbox shows their codes. */
  feedFile: z.optional(z.string()),
  /** True behind a reverse proxy: the visitor's address is the last one in `X-Forwarded-For`. */
  behindProxy: z._default(z.boolean(), false),
  host: z._default(z.string(), '127.0.0.1'),
  port: z._default(z.int().check(z.gte(0), z.lte(65_535)), 8_080),
});

export type SettingsFile = z.input<typeof fileSchema>;
export interface Settings extends Omit<z.infer<typeof fileSchema>, 'publicUrl'> {
  publicUrl: URL;
  /** Where the database and, without `smtpUrl`, the outbox are. */
  folder: string;
  /** From `RECEIVER_PASSWORD`: what the `password` command printed. Without it the inbox is shut. */
  passwordHash?: string;
  /** From `SMTP_URL`: `smtps://user:password@mail.example`. Without it mail goes to files in the folder `outbox`. */
  smtpUrl?: string;
}

/** A setting that is missing or wrong, as a sentence for whoever runs the receiver. */
export class SettingsError extends Error {}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @throws SettingsError that names the first setting that is wrong. */
export function readSettings(file: unknown, env: Readonly<Record<string, string | undefined>>): Settings {
  const read = fileSchema.safeParse(file);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown =
      issue?.code === 'unrecognized_keys' ? `${issue.keys.join(', ')} is no setting` : undefined;
    throw new SettingsError(unknown ?? `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const publicUrl = URL.canParse(read.data.publicUrl) && new URL(read.data.publicUrl);
  if (!publicUrl || publicUrl.search || publicUrl.hash || !/^https?:$/.test(publicUrl.protocol))
    throw new SettingsError('publicUrl: not a web address');
  if (publicUrl.protocol === 'http:' && !LOCAL.has(publicUrl.hostname))
    throw new SettingsError(
      'publicUrl: must be https, since people log in there; http is for localhost alone',
    );
  publicUrl.pathname = publicUrl.pathname.replace(/\/$/, '');
  return {
    ...read.data,
    publicUrl,
    folder: env.RECEIVER_FOLDER ?? 'data',
    ...(env.RECEIVER_PASSWORD && { passwordHash: env.RECEIVER_PASSWORD }),
    ...(env.SMTP_URL && { smtpUrl: env.SMTP_URL }),
  };
}

/** Where the receiver is, without a slash at the end. */
export const publicAddress = (settings: Pick<Settings, 'publicUrl'>): string =>
  `${settings.publicUrl.origin}${basePath(settings)}`;

/** The path in front of every route: empty, or as `/ruimte`. */
export const basePath = ({ publicUrl }: Pick<Settings, 'publicUrl'>): string =>
  publicUrl.pathname === '/' ? '' : publicUrl.pathname;
