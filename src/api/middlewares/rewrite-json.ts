import type { MedusaResponse } from "@medusajs/framework/http"

/** Changes a core route's successful JSON answer on its way out; errors pass as they are. */
export function rewriteJson<T extends object>(
  res: MedusaResponse,
  rewrite: (body: T) => object
): void {
  const json = res.json.bind(res)
  // The caller names the shape that the core route answers with.
  res.json = (body) => json(res.statusCode < 400 ? rewrite(body as T) : body)
}
