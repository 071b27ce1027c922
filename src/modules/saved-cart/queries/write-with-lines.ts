import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"

/** Where each kind and its lines are. */
const TABLES = {
  saved_cart: {
    parent: "b2b_saved_cart",
    parentPrefix: "scart",
    lines: "b2b_saved_cart_line",
    prefix: "scline",
    column: "saved_cart_id",
  },
  cart_template: {
    parent: "b2b_cart_template",
    parentPrefix: "ctempl",
    lines: "b2b_cart_template_line",
    prefix: "ctline",
    column: "cart_template_id",
  },
} as const

type Kind = keyof typeof TABLES

/** So many rows fit into one statement's parameters. */
const AT_ONCE = 1000

/** Inserts a row with its lines. @returns its id */
export async function insertWithLines(
  trx: Transaction,
  kind: Kind,
  fields: object,
  lines: readonly object[]
): Promise<string> {
  const { parent, parentPrefix } = TABLES[kind]
  const id = generateEntityId(undefined, parentPrefix)
  await trx(parent).insert({ ...fields, id, line_count: lines.length })
  await insertLines(trx, kind, id, lines)
  return id
}

/**
 * Changes a row, and gives it these lines instead of those that it has; null: they
 * stay. The row is written first: of two that replace its lines one waits.
 */
export async function updateWithLines(
  trx: Transaction,
  kind: Kind,
  id: string,
  fields: object,
  lines: readonly object[] | null
): Promise<void> {
  const { parent, lines: table, column } = TABLES[kind]
  await trx(parent)
    .where({ id })
    .update({
      ...fields,
      updated_at: trx.fn.now(),
      ...(lines ? { line_count: lines.length } : {}),
    })
  if (lines) {
    await trx(table)
      .where({ [column]: id })
      .delete()
    await insertLines(trx, kind, id, lines)
  }
}

async function insertLines(
  trx: Transaction,
  kind: Kind,
  parentId: string,
  lines: readonly object[]
): Promise<void> {
  const { lines: table, prefix, column } = TABLES[kind]
  const rows = lines.map((line, position) => ({
    // One that is put back keeps its own.
    id: generateEntityId(undefined, prefix),
    ...line,
    [column]: parentId,
    position,
  }))
  await trx.batchInsert(table, rows, AT_ONCE)
}
