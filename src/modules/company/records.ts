import { MedusaService } from "@medusajs/framework/utils"
import { Company } from "./models/company"
import { EmailDomain } from "./models/email-domain"
import { Invitation } from "./models/invitation"
import { Member } from "./models/member"
import { Project } from "./models/project"
import { Role } from "./models/role"
import { ShipTo } from "./models/ship-to"
import { ShipToAccess } from "./models/ship-to-access"
import { ShipToRequest } from "./models/ship-to-request"

/**
 * The company context's rows. The keys are the models' names: Query calls the
 * methods made from them.
 */
export class CompanyRecords extends MedusaService({
  B2bCompany: Company,
  B2bEmailDomain: EmailDomain,
  B2bInvitation: Invitation,
  B2bMember: Member,
  B2bProject: Project,
  B2bRole: Role,
  B2bShipTo: ShipTo,
  B2bShipToAccess: ShipToAccess,
  B2bShipToRequest: ShipToRequest,
}) {
  // Medusa's types write the plural of ship-to "ShipToes"; at run time it is right.
  declare readonly listB2bShipTos: CompanyRecords["listB2bShipToes"]
  declare readonly listAndCountB2bShipTos: CompanyRecords["listAndCountB2bShipToes"]
  declare readonly createB2bShipTos: CompanyRecords["createB2bShipToes"]
  declare readonly updateB2bShipTos: CompanyRecords["updateB2bShipToes"]
  declare readonly deleteB2bShipTos: CompanyRecords["deleteB2bShipToes"]
}
