import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { applyInBulk } from "../../utils/bulk/apply-in-bulk"
import type {
  BulkChange,
  BulkFields,
  BulkOutcome,
  BulkRow,
} from "../../utils/bulk/bulk-table"
import { bulkKey, findRows } from "../../utils/bulk/read-rows"
import { undoInBulk } from "../../utils/bulk/undo-in-bulk"
import { transactionOf } from "../../utils/transaction-of"
import { Company } from "./models/company"
import { EmailDomain } from "./models/email-domain"
import { Invitation } from "./models/invitation"
import { Member } from "./models/member"
import { Project } from "./models/project"
import { Role } from "./models/role"
import { ShipTo } from "./models/ship-to"
import { ShipToAccess } from "./models/ship-to-access"
import { ShipToRequest } from "./models/ship-to-request"
import {
  COMPANY_BULK_TABLES,
  type CompanyBulkEntity,
} from "./queries/bulk-tables"
import { parentsAbove } from "./queries/parents-above"

/**
 * Saves companies and all that belongs to them; knows no offices and no prices.
 * The keys are the models' names: Query calls the methods made from them.
 */
export class CompanyModuleService extends MedusaService({
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
  declare readonly listB2bShipTos: CompanyModuleService["listB2bShipToes"]
  declare readonly listAndCountB2bShipTos: CompanyModuleService["listAndCountB2bShipToes"]
  declare readonly createB2bShipTos: CompanyModuleService["createB2bShipToes"]
  declare readonly updateB2bShipTos: CompanyModuleService["updateB2bShipToes"]

  /**
   * Rows by what makes them themselves (a company by its handle, a ship-to by
   * company and code), in the order of the keys; null where there is none.
   */
  @InjectManager()
  @InjectTransactionManager()
  async findInBulk(
    entity: CompanyBulkEntity,
    keys: BulkFields[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<(BulkRow | null)[]> {
    const table = COMPANY_BULK_TABLES[entity]
    const rows = await findRows(transactionOf(context), table, keys)
    return keys.map((key) => rows.get(bulkKey(table, key)) ?? null)
  }

  /** See `applyInBulk`: one transaction for all of them. */
  @InjectManager()
  @InjectTransactionManager()
  async applyInBulk(
    entity: CompanyBulkEntity,
    changes: BulkChange[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const table = COMPANY_BULK_TABLES[entity]
    return await applyInBulk(transactionOf(context), table, changes, now)
  }

  /** See `undoInBulk`; `used` are ids that other modules' rows point to. */
  @InjectManager()
  @InjectTransactionManager()
  async undoInBulk(
    entity: CompanyBulkEntity,
    changes: BulkChange[],
    facts: { used: ReadonlySet<string>; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const table = COMPANY_BULK_TABLES[entity]
    return await undoInBulk(transactionOf(context), table, changes, facts)
  }

  /** The parents of these companies, their parents, and so on: child to parent. */
  @InjectManager()
  @InjectTransactionManager()
  async parentsAbove(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Map<string, string>> {
    return await parentsAbove(transactionOf(context), ids)
  }
}
