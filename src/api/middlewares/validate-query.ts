import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { toMedusaError } from "../../utils/catalogue-error"
import { requestErrors } from "./errors"

/**
 * Parses the query into `req.validatedQuery`.
 * @param schema strict; left out, the route takes nothing from the query
 * @throws MedusaError invalid_data that names the wrong key
 */
export function validateQuery(schema: z.ZodObject = z.strictObject({})) {
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    const parsed = schema.safeParse(req.query)
    if (!parsed.success) {
      throw toMedusaError(requestErrors.invalidQuery(tell(parsed.error)))
    }
    req.validatedQuery = parsed.data
    next()
  }
}

function tell(error: z.ZodError): string {
  return error.issues
    .map((issue) =>
      issue.path.length > 0
        ? `${issue.path.join(".")}: ${issue.message}`
        : issue.message
    )
    .join("; ")
    .slice(0, 500)
}
