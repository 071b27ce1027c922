import { readFileSync } from "node:fs"
import path from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { parse } from "csv-parse/sync"

const DIRECTORY = path.resolve(__dirname, "../demo-data")

function parsed<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  content: unknown
): z.output<Schema> {
  const result = schema.safeParse(content)
  if (result.success) {
    return result.data
  }
  const wrong = result.error.issues
    .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    .join("; ")
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The demo data in ${file} is wrong (row numbers start at 0): ${wrong}`
  )
}

/**
 * The rows of `<name>.csv` in `src/scripts/demo-data`, each of them checked.
 * @throws MedusaError `invalid_data` that names the file, row and column
 */
export function readTable<Row extends z.ZodType>(
  name: string,
  row: Row
): z.output<Row>[] {
  const file = `${name}.csv`
  const rows: unknown = parse(readFileSync(path.join(DIRECTORY, file)), {
    columns: true,
    skip_empty_lines: true,
  })
  return parsed(file, z.array(row), rows)
}

/** The one object in `<name>.json` in `src/scripts/demo-data`. */
export function readRecord<Schema extends z.ZodType>(
  name: string,
  schema: Schema
): z.output<Schema> {
  const file = `${name}.json`
  const content: unknown = JSON.parse(
    readFileSync(path.join(DIRECTORY, file), "utf8")
  )
  return parsed(file, schema, content)
}
