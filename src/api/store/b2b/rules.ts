import { actingSessionRules } from "./acting-sessions/rules"
import { accessRules } from "./access/rules"
import { applicationRules } from "./applications/rules"
import { approvalDelegationRules } from "./approval-delegations/rules"
import { approvalLinkRules } from "./approval-links/rules"
import { approvalRequestRules } from "./approval-requests/rules"
import { auditRules } from "./audit/rules"
import { budgetRules } from "./budgets/rules"
import { cartTemplateRules } from "./cart-templates/rules"
import { cartRules } from "./carts/rules"
import { collectionPointRules } from "./collection-points/rules"
import { companyRules } from "./company/rules"
import { creditRules } from "./credit/rules"
import { contextRules } from "./context/rules"
import { emailDomainRules } from "./email-domains/rules"
import { invitationRules } from "./invitations/rules"
import { memberRules } from "./members/rules"
import { roleRules } from "./roles/rules"
import { delegationRules } from "./delegations/rules"
import { offerRules } from "./offers/rules"
import { priceListRules } from "./price-list/rules"
import { priceProposalRules } from "./price-proposals/rules"
import { priceRules } from "./prices/rules"
import { projectRules } from "./projects/rules"
import { orderRules } from "./orders/rules"
import { partNumberRules } from "./part-numbers/rules"
import { repRules } from "./rep/rules"
import { quickOrderRules } from "./quick-order/rules"
import type { StoreRule } from "./rule"
import { savedCartRules } from "./saved-carts/rules"
import { sellingUnitRules } from "./selling-units/rules"
import { shipDateRules } from "./ship-dates/rules"
import { shipToAccessRules } from "./ship-to-accesses/rules"
import { shipToRequestRules } from "./ship-to-requests/rules"
import { shipToRules } from "./ship-tos/rules"

/** Every route under `/store/b2b`; one that is not here does not pass the build. */
export const storeRules: readonly StoreRule[] = [
  ...budgetRules,
  ...cartRules,
  ...collectionPointRules,
  ...companyRules,
  ...contextRules,
  ...creditRules,
  ...emailDomainRules,
  ...invitationRules,
  ...memberRules,
  ...roleRules,
  ...accessRules,
  ...delegationRules,
  ...projectRules,
  ...shipDateRules,
  ...shipToAccessRules,
  ...shipToRequestRules,
  ...shipToRules,
  ...orderRules,
  ...savedCartRules,
  ...cartTemplateRules,
  ...priceRules,
  ...priceProposalRules,
  ...priceListRules,
  ...offerRules,
  ...partNumberRules,
  ...quickOrderRules,
  ...sellingUnitRules,
  ...applicationRules,
  ...approvalRequestRules,
  ...approvalDelegationRules,
  ...approvalLinkRules,
  ...auditRules,
  ...repRules,
  ...actingSessionRules,
]
