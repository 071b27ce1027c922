import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { b2bOptions } from "../../../options"
import { auditLine, pick, type OfCompany } from "../change"

type Input = OfCompany & { role_id: string }

const deleteRoleStepId = "b2b-delete-role-step"

/** Deletes a company's own role that nobody has. */
export const deleteRoleStep = createStep(
  deleteRoleStepId,
  async ({ role_id, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const now = b2bOptions().now()
    const role = await companies.removeRole({ company_id, role_id, now })
    const line = auditLine(
      of,
      "role.deleted",
      { type: "role", id: role_id, name: role.name },
      { before: pick(role, ["code", "name", "permissions"]) }
    )
    return new StepResponse(
      { id: role_id, event: { id: role_id, company_id }, audit: [line] },
      role_id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .restoreB2bRoles([id])
    }
  }
)
