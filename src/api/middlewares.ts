import { defineMiddlewares } from "@medusajs/framework/http"
import { guardedCoreRoutes } from "./middlewares/guard/routes"
import { requestContext } from "./middlewares/request-context"
import { storeB2bMiddlewares } from "./store/b2b/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/store*", middlewares: [requestContext] },
    ...guardedCoreRoutes,
    ...storeB2bMiddlewares,
  ],
})
