import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
  type RoleInput,
} from "../../../modules/company"
import { auditLine, pick, type OfCompany } from "../change"

type Input = OfCompany & { role: RoleInput }

const createRoleStepId = "b2b-create-role-step"

/** Makes a company's own role. */
export const createRoleStep = createStep(
  createRoleStepId,
  async ({ role, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const created = await companies.addRole({ ...role, company_id })
    const { id, name } = created
    const after = pick(created, ["code", "name", "permissions"])
    const subject = { type: "role", id, name }
    return new StepResponse(
      {
        id,
        event: { id, company_id },
        audit: [auditLine(of, "role.created", subject, { after })],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bRoles([id])
    }
  }
)
