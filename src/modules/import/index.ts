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

export type { ImportModuleService } from "./service"
export type * from "./types"
