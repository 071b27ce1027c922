import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { ImportModuleService } from "./service"

export const IMPORT_MODULE = "b2b_import"

/** Without this type the compiler works out the links of every model, and gives up. */
const importModule: ModuleExports<typeof ImportModuleService> = Module(
  IMPORT_MODULE,
  {
    service: ImportModuleService,
  }
)

export default importModule

export { readCsv, type CsvRow } from "./csv/read-csv"
export { streamCsv } from "./csv/stream-csv"

export {
  BATCH_TRANSITIONS,
  BUSY,
  type BatchStatus,
} from "./domain/batch-status"
export { refuseTargetCells } from "./domain/assignment-cells"
export { chosenId } from "./domain/chosen-id"
export { makesCircle } from "./domain/circle"
export { lackingIn } from "./domain/complete-address"
export { handleOf } from "./domain/handle-of"
export {
  conflict,
  diffRow,
  type PlannedChange,
  type WantedRow,
} from "./domain/diff-row"
export {
  IMPORT_KIND_NAMES,
  IMPORT_KINDS,
  isImportKind,
  type ImportKind,
} from "./domain/kinds"
export type { Kind } from "./domain/columns"
export {
  isPriceKind,
  PRICE_KIND_NAMES,
  PRICE_KINDS,
  type PriceKind,
} from "./domain/price-kinds"
export { headerOf, refuseFile, refuseText } from "./domain/read-header"
export { readRow, type ReadRow, type RowValues } from "./domain/read-row"
export { importErrors } from "./errors"
export {
  plannedText,
  type ImportTurn,
  type PendingChange,
} from "./queries/import-turn"
export { ENTITY_RANKS } from "./queries/sql"
export type { ImportModuleService } from "./service"
export type * from "./types"
