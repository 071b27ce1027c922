import {
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { validateBody } from "../../../middlewares/validate-body"
import { refuseMalformedBody } from "../../../middlewares/well-formed"
import { noParams } from "../validators"
import { importChangeListConfig, importListConfig } from "./query-config"
import {
  createImportBody,
  importChangesParams,
  importListParams,
  makeCompanyBody,
  noBody,
} from "./validators"

const one = "/admin/b2b/imports/:id"

const nothingFromQuery = validateAndTransformQuery(noParams, { defaults: [] })

export const importMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/b2b/imports",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(importListParams, importListConfig),
    ],
  },
  {
    matcher: "/admin/b2b/imports",
    methods: ["POST"],
    // 20,000 rows of ship-tos are some 4 MB. A file with a character that is none
    // is refused by its line, so nobody looks at the body before.
    bodyParser: { sizeLimit: "24mb" },
    middlewares: [nothingFromQuery, validateBody(createImportBody)],
  },
  { matcher: one, methods: ["GET"], middlewares: [nothingFromQuery] },
  {
    matcher: `${one}/changes`,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(importChangesParams, importChangeListConfig),
    ],
  },
  {
    matcher: `${one}/errors`,
    methods: ["GET"],
    middlewares: [nothingFromQuery],
  },
  ...["apply", "undo"].map((verb): MiddlewareRoute => ({
    matcher: `${one}/${verb}`,
    methods: ["POST"],
    middlewares: [nothingFromQuery, refuseMalformedBody, validateBody(noBody)],
  })),
  {
    matcher: "/admin/b2b/customers/:id/company",
    methods: ["POST"],
    middlewares: [
      nothingFromQuery,
      refuseMalformedBody,
      validateBody(makeCompanyBody),
    ],
  },
]
