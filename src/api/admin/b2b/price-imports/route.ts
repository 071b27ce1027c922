import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../utils/graph"
import { anyColumnContains } from "../../../../utils/search"
import {
  createPriceImportWorkflow,
  receivePriceFile,
} from "../../../../workflows/pricing-schedule"
import { adminActor } from "../../../middlewares/actor-of"
import { findPriceImport, PRICE_IMPORT_FIELDS } from "./find-price-import"
import type {
  AdminPriceImport,
  AdminPriceImportAnswer,
  AdminPriceImportsAnswer,
} from "./types"
import { uploadedFile } from "./uploaded-file"
import type {
  AdminPriceImportListQuery,
  AdminUploadPricesQuery,
} from "./validators"

/** The imports of prices, the newest first. */
export async function GET(
  req: MedusaRequest<unknown, AdminPriceImportListQuery>,
  res: MedusaResponse<AdminPriceImportsAnswer>
): Promise<void> {
  const { q, status, order, limit, offset } = req.validatedQuery
  const { rows, count } = await graph<AdminPriceImport>(req.scope, {
    entity: "b2b_price_import",
    fields: [...PRICE_IMPORT_FIELDS],
    filters: {
      ...(status ? { status } : {}),
      ...(q ? { $or: anyColumnContains(["file_name"], q) } : {}),
    },
    pagination: {
      take: limit,
      skip: offset,
      order: {
        [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC",
        id: "ASC",
      },
    },
  })
  res.json({ imports: rows, count, offset, limit })
}

/** Takes a file in as it arrives; what it would do is worked out after the answer. */
export async function POST(
  req: MedusaRequest<unknown, AdminUploadPricesQuery>,
  res: MedusaResponse<AdminPriceImportAnswer>
): Promise<void> {
  const { kind, file_name } = req.validatedQuery
  const actor = await adminActor(req)
  const file = await receivePriceFile(req.scope, kind, uploadedFile(req))
  await createPriceImportWorkflow(req.scope).run({
    input: { ...file, kind, file_name, actor },
  })
  res.status(202).json({ import: await findPriceImport(req.scope, file.id) })
}
