import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CalendarDay } from "../../utils/calendar-day"
import type { DemoData } from "./demo-data"

/** What every part of the seed works with. */
export type Seeding = {
  container: MedusaContainer
  logger: Logger
  data: DemoData
  /** The day that the offsets in the data count from. */
  today: CalendarDay
}

type Ensured<Wanted, Row> = {
  /** For the log, in the plural. */
  noun: string
  wanted: Wanted[]
  /** The natural key, of a row of data and of a row in the database. */
  key: (row: Wanted) => string
  rowKey: (row: Row) => string
  /** Those of the wanted rows that the database has. */
  find: () => Promise<Row[]>
  create: (missing: Wanted[]) => Promise<Row[]>
}

/**
 * Creates the wanted rows that the database has not, and leaves the others as
 * they are. Answers all of them by natural key.
 */
export async function ensureRows<Wanted, Row>(
  seeding: Seeding,
  { noun, wanted, key, rowKey, find, create }: Ensured<Wanted, Row>
): Promise<Map<string, Row>> {
  const rows = new Map((await find()).map((row) => [rowKey(row), row]))
  const missing = wanted.filter((row) => !rows.has(key(row)))
  if (missing.length > 0) {
    for (const row of await create(missing)) {
      rows.set(rowKey(row), row)
    }
  }
  logCreated(seeding, noun, missing.length, wanted.length)
  return rows
}

export function logCreated(
  { logger }: Seeding,
  noun: string,
  created: number,
  wanted: number
) {
  logger.info(
    `seed: ${noun}: ${String(created)} created, ${String(wanted - created)} found`
  )
}

/** The row with this natural key; earlier parts of the seed have made it. */
export function pick<Row>(rows: ReadonlyMap<string, Row>, key: string): Row {
  const row = rows.get(key)
  if (row === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The seed needs "${key}" and has only: ${[...rows.keys()].join(", ")}`
    )
  }
  return row
}

/**
 * Creates rows in pieces of at most `size`, so that no workflow carries all of
 * them and the log shows that it goes on.
 */
export async function inBatches<Wanted, Row>(
  { logger }: Seeding,
  { noun, rows, size }: { noun: string; rows: Wanted[]; size: number },
  create: (batch: Wanted[]) => Promise<Row[]>
): Promise<Row[]> {
  const created: Row[] = []
  for (let start = 0; start < rows.length; start += size) {
    created.push(...(await create(rows.slice(start, start + size))))
    const done = Math.min(start + size, rows.length)
    logger.info(`seed: ${noun}: ${String(done)} of ${String(rows.length)}`)
  }
  return created
}
