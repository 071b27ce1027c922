import {
  validateAndTransformQuery,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { toMedusaError } from "../../../utils/catalogue-error"
import { approvalMiddlewares } from "./approval-middlewares"
import { budgetMiddlewares } from "./budget-middlewares"
import { catalogMiddlewares } from "./catalogs/rules"
import { orderHistoryQueries } from "./companies/order-history-queries"
import { adminErrors } from "./errors"
import { adminPeopleMiddlewares } from "./people-rules"
import { officeMiddlewares } from "./office-middlewares"
import { importMiddlewares } from "./imports/middlewares"
import { pricingMiddlewares } from "./pricing-middlewares"
import * as config from "./query-config"
import { salesRepMiddlewares } from "./sales-rep-middlewares"
import { cartTemplateMiddlewares } from "./cart-template-middlewares"
import { creditMiddlewares } from "./credit-middlewares"
import { sellingUnitMiddlewares } from "./selling-unit-middlewares"
import { adminSiteMiddlewares } from "./site-middlewares"
import * as params from "./validators"

/** Core answers a key like `a.b.c` with a 500, and nothing here has nested keys. */
function refuseNestedKeys(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const nested = Object.keys(req.query).find((key) => key.includes("."))
  if (nested !== undefined) {
    throw toMedusaError(adminErrors.queryTooDeep(nested.slice(0, 80)))
  }
  next()
}

const company = "/admin/b2b/companies/:id"

/** Every route of ours under `/admin/b2b` and what it takes from the query. */
const queries: [
  matcher: string,
  methods: NonNullable<MiddlewareRoute["methods"]>,
  ...Parameters<typeof validateAndTransformQuery>,
][] = [
  [
    "/admin/b2b/companies",
    ["GET"],
    params.companyListParams,
    config.companyListConfig,
  ],
  [company, ["GET"], params.companyParams, config.companyConfig],
  [
    `${company}/members`,
    ["GET"],
    params.memberListParams,
    config.memberListConfig,
  ],
  [
    `${company}/ship-tos`,
    ["GET"],
    params.shipToListParams,
    config.shipToListConfig,
  ],
  [
    `${company}/projects`,
    ["GET"],
    params.projectListParams,
    config.projectListConfig,
  ],
  [
    `${company}/ship-to-accesses`,
    ["GET"],
    params.shipToAccessListParams,
    config.shipToAccessListConfig,
  ],
  [
    "/admin/b2b/orders/:id/order-header",
    ["GET"],
    params.noParams,
    { defaults: [] },
  ],
  [
    "/admin/b2b/customers/:id/memberships",
    ["GET"],
    params.noParams,
    { defaults: [] },
  ],
  [
    "/admin/b2b/transmissions/:id/retry",
    ["POST"],
    params.noParams,
    { defaults: [] },
  ],
]

/**
 * Core lets only users and secret keys into `/admin`; what comes on top for
 * `/admin/b2b` is here.
 */
export const adminB2bMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/b2b", middlewares: [refuseNestedKeys] },
  ...queries.map(([matcher, methods, schema, queryConfig]) => ({
    matcher,
    methods,
    middlewares: [validateAndTransformQuery(schema, queryConfig)],
  })),
  ...adminPeopleMiddlewares,
  ...adminSiteMiddlewares,
  ...orderHistoryQueries,
  ...officeMiddlewares,
  ...pricingMiddlewares,
  ...importMiddlewares,
  ...salesRepMiddlewares,
  ...sellingUnitMiddlewares,
  ...cartTemplateMiddlewares,
  ...creditMiddlewares,
  ...approvalMiddlewares,
  ...budgetMiddlewares,
  ...catalogMiddlewares,
]
