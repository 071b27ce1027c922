import {
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { toMedusaError, type CatalogueError } from "../../utils/catalogue-error"
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
      next(error === undefined ? undefined : toMedusaError(refusal(error)))
    })
  }
}

/** Core cannot even say what is wrong with a value that turns into no text. */
function refusal(error: unknown): CatalogueError {
  return requestErrors.invalidBody(
    error instanceof MedusaError
      ? error.message
      : "Invalid request: a field has a value of the wrong type. Send text, numbers, true or false where the route asks for them."
  )
}
