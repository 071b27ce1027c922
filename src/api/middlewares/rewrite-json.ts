import type { MedusaResponse } from "@medusajs/framework/http"

/** Changes a core route's successful JSON answer on its way out; errors pass as they are. */
export function rewriteJson(
  res: MedusaResponse,
  rewrite: (body: object) => object
): void {
  const json = res.json.bind(res)
  res.json = (body) =>
    json(res.statusCode < 400 ? rewrite(body as object) : body)
}
