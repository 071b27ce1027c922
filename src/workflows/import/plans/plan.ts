import type { MedusaContainer } from "@medusajs/framework/types"
import type { RowValues, WantedRow } from "../../../modules/import"
import type { BulkFields } from "../../../utils/bulk/bulk-table"
import type { BulkEntity } from "../apply/bulk-rows"

/** A row that can be read and whose key comes for the first time. */
export type ReadableRow = { line: number; key: string; values: RowValues }

/** What a planner knows of the rows before its own. */
export type Plan = {
  scope: MedusaContainer
  batchId: string
  now: Date
  /** Ids of companies that earlier rows of the file create, by handle. */
  companies: Map<string, string>
  /** Parents that earlier rows of the file give to companies, by company. */
  parents: Map<string, string>
  /** Who is left as admin of a company after the rows before; only where asked. */
  admins: Map<string, Set<string>>
}

export type Wanted =
  | (WantedRow & { entity: BulkEntity })
  | { line: number; entity: BulkEntity; entity_key: string; refusal: string }

/** Turns rows of one kind into what should be in the end. */
export type Planner = (plan: Plan, rows: ReadableRow[]) => Promise<Wanted[]>

/** The text of a cell; "" where it is empty or the file lacks the column. */
export function textOf(values: BulkFields, column: string): string {
  const value = values[column]
  return typeof value === "string" ? value : ""
}

/** A column of yes and no as a field; nothing where the file lacks the column. */
export function flagOf(
  values: RowValues,
  column: string
): Record<string, boolean> {
  const value = values[column]
  return value === undefined ? {} : { [column]: value === "yes" }
}

/** The words of a cell, or undefined where the file lacks the column. */
export function wordsOf(
  values: RowValues,
  column: string
): string[] | undefined {
  const value = values[column]
  if (value === undefined) {
    return undefined
  }
  return Array.isArray(value) ? value : []
}

/** The columns of a row that are fields as they stand. */
export function plainFields(
  values: RowValues,
  except: readonly string[]
): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const isPlain = !except.includes(name) && !Array.isArray(value)
      // An empty state is none: the row keeps the one it has.
      return isPlain && !(name === "status" && value === null)
        ? [[name, value]]
        : []
    })
  )
}
