import { defineMiddlewares } from "@medusajs/framework/http"
import { adminB2bMiddlewares } from "./admin/b2b/middlewares"
import { guardedCoreRoutes } from "./middlewares/guard/routes"
import { otherAccountsAmounts } from "./middlewares/prices/hide-amounts-of-orders"
import { hideAmounts } from "./middlewares/prices/hide-amounts"
import { refuseAmountQueries } from "./middlewares/prices/refuse-amount-queries"
import { portalMiddlewares } from "./middlewares/portal/routes"
import { requestContext } from "./middlewares/request-context"
import { refuseMalformed } from "./middlewares/well-formed"
import { storeB2bMiddlewares } from "./store/b2b/middlewares"

export default defineMiddlewares({
  routes: [
    // No wildcard: Express would decode the path before the first can look at it.
    {
      matcher: "/store",
      middlewares: [
        refuseMalformed,
        requestContext,
        hideAmounts,
        refuseAmountQueries,
      ],
    },
    ...otherAccountsAmounts,
    ...guardedCoreRoutes,
    ...storeB2bMiddlewares,
    ...adminB2bMiddlewares,
    ...portalMiddlewares,
  ],
})
