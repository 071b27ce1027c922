import { MedusaService } from "@medusajs/framework/utils"
import { ImportBatch } from "./models/import-batch"
import { ImportChange } from "./models/import-change"

/** Saves batches and what each of their rows does; knows no companies. */
export class ImportModuleService extends MedusaService({
  B2bImportBatch: ImportBatch,
  B2bImportChange: ImportChange,
}) {}
