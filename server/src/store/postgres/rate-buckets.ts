import type { Pool } from 'pg';

/** What a bucket gives back every second, and what it holds at most. */
interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Buckets that were not used for so long, in seconds, are full again for sure, or as good as. */
const FORGET_SECONDS = 24 * 3600;
const FORGET_EVERY = 1000;

/** Buckets of tokens that all servers take from, by the database's clock. */
export class RateBuckets {
  readonly #pool: Pool;
  #taken = 0;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Takes tokens where a whole one is left, and resolves with 0; else with the seconds until there is one. */
  async take(name: string, tokens: number, { perSecond, burst }: Rate): Promise<number> {
    this.#taken += 1;
    if (this.#taken % FORGET_EVERY === 0) {
      await this.#pool.query(
        `delete from rate_bucket where at < extract(epoch from clock_timestamp()) - ${FORGET_SECONDS}`,
      );
    }
    const { rows } = await this.#pool.query<{ level: number; refused: boolean }>({
      name: 'take tokens',
      // The right side sees the row as it was: what flowed in since is added before anything is taken.
      text: `insert into rate_bucket as b (name, level, at, refused)
             values ($1, $4::double precision - $2::double precision, extract(epoch from clock_timestamp()), false)
             on conflict (name) do update set
               level = least($4, b.level + greatest(0, excluded.at - b.at) * $3)
                 - case when least($4, b.level + greatest(0, excluded.at - b.at) * $3) < 1 then 0 else $2 end,
               refused = least($4, b.level + greatest(0, excluded.at - b.at) * $3) < 1,
               at = excluded.at
             returning level, refused`,
      values: [name, tokens, perSecond, burst],
    });
    const bucket = rows[0];
    return bucket?.refused ? Math.max(1, Math.ceil((1 - bucket.level) / perSecond)) : 0;
  }
}
