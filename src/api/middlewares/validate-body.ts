import {
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { toMedusaError } from "../../utils/catalogue-error"
import { requestErrors } from "./errors"

/**
 * Core's body validation, whose refusals have a code of ours.
 * @throws MedusaError invalid_data that names the wrong field
 */
export function validateBody(schema: z.ZodObject) {
  const validate = validateAndTransformBody(schema)
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    await validate(req, res, (error?: unknown) => {
      next(
        error instanceof MedusaError
          ? toMedusaError(requestErrors.invalidBody(error.message))
          : error
      )
    })
  }
}
