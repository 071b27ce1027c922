import { runName } from "../lib/cluster-copies.mjs"
import { ensureDatabase, onDatabase, withClient } from "../lib/database.mjs"
import {
  discardPostgres,
  startPostgres,
  UNSAFE_BUT_FAST,
} from "../lib/postgres.mjs"

/**
 * An empty database that goes away with us: on an embedded server of its own, or
 * on the one at DATABASE_URL.
 * @param {import("./commands.mjs").Lifetime} lifetime
 * @returns {Promise<string>} its URL
 */
export async function openScratchDatabase(lifetime) {
  const name = `b2b_pack_${process.pid}`
  const given = process.env.DATABASE_URL
  if (given) {
    await ensureDatabase(given, name)
    lifetime.atEnd(() =>
      withClient(given, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      )
    )
    return onDatabase(given, name)
  }
  lifetime.atEnd(() => discardPostgres(runName()))
  const cluster = await startPostgres(runName(), { settings: UNSAFE_BUT_FAST })
  await ensureDatabase(cluster.url("postgres"), name)
  return cluster.url(name)
}
