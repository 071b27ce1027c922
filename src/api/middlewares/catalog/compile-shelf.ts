import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { compileCatalogsWorkflow } from "../../../workflows/catalog"

type Body = { add?: string[]; remove?: string[] }

/**
 * Compiles the products that a clerk puts into a category or a collection, or takes
 * out, on its own page: core emits no event for that. He has his answer when buyers
 * see it so.
 */
export function compileShelf(
  req: MedusaRequest<Body>,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { add = [], remove = [] } = req.validatedBody
  const json = res.json.bind(res)
  res.json = (body) => {
    res.json = json
    if (res.statusCode >= 400) {
      return json(body)
    }
    compileCatalogsWorkflow(req.scope)
      .run({ input: { product_ids: [...add, ...remove] } })
      .then(() => json(body), next)
    return res
  }
  next()
}
