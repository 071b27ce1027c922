import type { MiddlewareRoute } from "@medusajs/framework/http"
import { b2bOptions } from "../../../options"
import { servePortal } from "./serve-portal"

const { enabled, path } = b2bOptions().portal

/** Without methods: whatever is below the path never reaches another handler. */
export const portalMiddlewares: MiddlewareRoute[] = enabled
  ? [{ matcher: path, middlewares: [servePortal] }]
  : []
