import { z } from "@medusajs/framework/zod"
import { IMPORT_KIND_NAMES } from "../../../../modules/import"
import { text } from "../../../../utils/body-fields"
import {
  listParams,
  oneOrMore,
  orderBy,
  pageParams,
} from "../../../../utils/list-params"

/** The text of the file itself is looked at by the workflow. */
export const createImportBody = z.strictObject({
  kind: z.enum(IMPORT_KIND_NAMES),
  file_name: text(200),
  content: z.string().min(1),
})

export const noBody = z.strictObject({})

const ORDER = ["created_at", "file_name", "kind", "status"] as const

export const importListParams = listParams({
  order: ORDER,
  status: [
    "previewing",
    "previewed",
    "applying",
    "applied",
    "failed",
    "undoing",
    "undone",
  ],
  limit: 20,
}).extend({
  kind: oneOrMore(IMPORT_KIND_NAMES),
  order: orderBy(ORDER).default("-created_at"),
})

export const importChangesParams = z.strictObject({
  action: oneOrMore(["new", "changed", "unchanged", "conflicting"]),
  ...pageParams(50),
})

export const makeCompanyBody = z.strictObject({
  name: text(200).optional(),
  handle: text(100).optional(),
  office_id: text(100).optional(),
  number: text(50).optional(),
})

export type CreateImportBody = z.infer<typeof createImportBody>
export type MakeCompanyBody = z.infer<typeof makeCompanyBody>
