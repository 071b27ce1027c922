import type { InferTypeOf } from "@medusajs/framework/types"
import type { ImportBatch } from "./models/import-batch"
import type { ImportChange } from "./models/import-change"

export type ImportBatchRow = InferTypeOf<typeof ImportBatch>
export type ImportChangeRow = InferTypeOf<typeof ImportChange>
