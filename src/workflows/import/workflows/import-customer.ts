import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { writeTextRow } from "../../../utils/csv"
import type { Actor } from "../../audit/actor"
import { createImportWorkflow } from "./create-import"

type Input = {
  customer_id: string
  email: string
  name?: string | undefined
  handle?: string | undefined
  office_id?: string | undefined
  number?: string | undefined
  actor: Actor
}

const importCustomerWorkflowId = "b2b-import-customer"

/**
 * Previews a company with an account, an admin, ship-tos and order history, made of
 * one Medusa customer: an import of kind `customers` with one row.
 *
 * @summary Make a company of a customer.
 * @throws MedusaError code `b2b.import.invalid_file`
 */
export const importCustomerWorkflow = createWorkflow(
  importCustomerWorkflowId,
  (input: Input) => {
    const file = transform({ input }, ({ input }) => ({
      kind: "customers" as const,
      file_name: input.email,
      content: [
        writeTextRow(["customer", "name", "handle", "office", "number"]),
        writeTextRow([
          input.customer_id,
          input.name ?? "",
          input.handle ?? "",
          input.office_id ?? "",
          input.number ?? "",
        ]),
      ].join(""),
      actor: input.actor,
    }))
    const batch = createImportWorkflow.runAsStep({ input: file })
    return new WorkflowResponse(batch)
  }
)
