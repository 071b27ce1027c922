import { defineMiddlewares } from "@medusajs/framework/http"
import { adminB2bMiddlewares } from "./admin/b2b/middlewares"
import { refuseAuth } from "./middlewares/acting/refuse-auth"
import { catalogRoutes } from "./middlewares/catalog/routes"
import { creditRoutes } from "./middlewares/credit/routes"
import { guardedCoreRoutes } from "./middlewares/guard/routes"
import { otherAccountsAmounts } from "./middlewares/prices/hide-amounts-of-orders"
import { hideAmounts } from "./middlewares/prices/hide-amounts"
import { pricedRoutes } from "./middlewares/prices/price-for-account"
import { refuseAmountQueries } from "./middlewares/prices/refuse-amount-queries"
import { portalMiddlewares } from "./middlewares/portal/routes"
import { requestContext } from "./middlewares/request-context"
import { refuseMalformed } from "./middlewares/well-formed"
import { storeB2bMiddlewares } from "./store/b2b/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/auth", middlewares: [refuseAuth] },
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
    ...pricedRoutes,
    ...storeB2bMiddlewares,
    // After the bodies of our own routes are validated.
    ...catalogRoutes,
    ...creditRoutes,
    ...adminB2bMiddlewares,
    ...portalMiddlewares,
  ],
})
