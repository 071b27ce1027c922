import { accessRules } from "./access/rules"
import { applicationRules } from "./applications/rules"
import { auditRules } from "./audit/rules"
import { cartRules } from "./carts/rules"
import { companyRules } from "./company/rules"
import { contextRules } from "./context/rules"
import { emailDomainRules } from "./email-domains/rules"
import { invitationRules } from "./invitations/rules"
import { memberRules } from "./members/rules"
import { roleRules } from "./roles/rules"
import { delegationRules } from "./delegations/rules"
import { projectRules } from "./projects/rules"
import { orderRules } from "./orders/rules"
import type { StoreRule } from "./rule"
import { shipToAccessRules } from "./ship-to-accesses/rules"
import { shipToRequestRules } from "./ship-to-requests/rules"
import { shipToRules } from "./ship-tos/rules"

/** Every route under `/store/b2b`; one that is not here does not pass the build. */
export const storeRules: readonly StoreRule[] = [
  ...cartRules,
  ...companyRules,
  ...contextRules,
  ...emailDomainRules,
  ...invitationRules,
  ...memberRules,
  ...roleRules,
  ...accessRules,
  ...delegationRules,
  ...projectRules,
  ...shipToAccessRules,
  ...shipToRequestRules,
  ...shipToRules,
  ...orderRules,
  ...applicationRules,
  ...auditRules,
]
