import { defineMiddlewares } from "@medusajs/framework/http"

/** 2,000 lines are more than Medusa takes in one body by itself. */
export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/carts",
      methods: ["POST"],
      bodyParser: { sizeLimit: "1mb" },
    },
  ],
})
