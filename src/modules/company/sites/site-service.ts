import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { toMedusaError } from "../../../utils/catalogue-error"
import {
  refuseShipToRequestStatus,
  type ShipToDecider,
} from "../domain/ship-to-request-status"
import { CompanyService } from "../people/company-service"
import { transactionOf } from "../../../utils/transaction"
import { siteErrors } from "../site-errors"
import type { ShipToAccessRow, ShipToRequestRow } from "../types"

type NewAccess = Pick<
  ShipToAccessRow,
  "member_id" | "starts_on" | "ends_on" | "amount_limit"
> & {
  ship_to_id: string | null
  project_id: string | null
  delegated_by_id: string | null
}

type ShipToDecision = {
  company_id: string
  id: string
  to: ShipToRequestRow["status"]
  decider: ShipToDecider
  /** The ERP's code of the ship-to that an approval makes. */
  code: string | null
  note: string | null
  now: Date
}

/** What a decision changed: all that its undo needs. */
export type ShipToDecided = {
  before: ShipToRequestRow
  after: ShipToRequestRow
  ship_to_id: string | null
  access_id: string | null
  /** The project that got the ship-to, with the ship-tos it had before. */
  project: { id: string; ship_to_ids: string[] } | null
}

/** Changes to where members may order to. */
export class SiteService extends CompanyService {
  /**
   * Gives a member an access, one for each target and lender. A lock on the member
   * keeps two requests at once from giving him the same.
   * @throws MedusaError codes `b2b.member.not_found`, `b2b.ship_to_access.exists`
   */
  @InjectManager()
  @InjectTransactionManager()
  async giveShipToAccess(
    access: NewAccess,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ShipToAccessRow> {
    const { rows } = await transactionOf(context).raw<{ rows: object[] }>(
      `SELECT id FROM b2b_member WHERE id = :id AND status <> 'removed'
       AND deleted_at IS NULL FOR UPDATE`,
      { id: access.member_id }
    )
    if (rows.length === 0) {
      throw toMedusaError(siteErrors.memberNotFound(access.member_id))
    }
    const { member_id, ship_to_id, project_id, delegated_by_id } = access
    const [existing] = await this.listB2bShipToAccesses(
      { member_id, ship_to_id, project_id, delegated_by_id },
      { take: 1 },
      context
    )
    if (existing) {
      throw toMedusaError(siteErrors.accessExists(existing.id))
    }
    return this.createB2bShipToAccesses(access, context)
  }

  /**
   * Decides a request for a new ship-to, of several decisions at once exactly one.
   * An approval makes the ship-to, in the project that was named where that one lists
   * its ship-tos, and gives the member who asked an access.
   * @throws MedusaError codes `b2b.ship_to_request.not_found`, `.cannot_transition`
   */
  @InjectManager()
  @InjectTransactionManager()
  async decideShipToRequest(
    decision: ShipToDecision,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ShipToDecided> {
    const { company_id, id, to, decider } = decision
    await transactionOf(context).raw(
      "SELECT id FROM b2b_ship_to_request WHERE id = :id FOR UPDATE",
      { id }
    )
    const [before] = await this.listB2bShipToRequests(
      { id, company_id },
      { take: 1 },
      context
    )
    if (!before) {
      throw toMedusaError(siteErrors.shipToRequestNotFound(id))
    }
    const [refusal] = refuseShipToRequestStatus(before, to, decider)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const made =
      to === "approved"
        ? await this.makeRequestedShipTo_(before, decision.code, context)
        : { ship_to_id: null, access_id: null, project: null }
    const after = await this.updateB2bShipToRequests(
      {
        id,
        status: to,
        decision_note: decision.note ?? before.decision_note,
        decided_at: decision.now,
        ship_to_id: made.ship_to_id,
      },
      context
    )
    return { before, after, ...made }
  }

  @InjectTransactionManager()
  protected async makeRequestedShipTo_(
    request: ShipToRequestRow,
    code: string | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Omit<ShipToDecided, "before" | "after">> {
    const shipTo = await this.createB2bShipTos(
      {
        company_id: request.company_id,
        code,
        name: request.name,
        address_1: request.address_1,
        address_2: request.address_2,
        city: request.city,
        province: request.province,
        postal_code: request.postal_code,
        country_code: request.country_code,
        contact_name: request.contact_name,
        contact_phone: request.contact_phone,
        delivery_instructions: request.delivery_instructions,
      },
      context
    )
    const [project] = request.project_id
      ? await this.listB2bProjects(
          { id: request.project_id, company_id: request.company_id },
          { relations: ["ship_tos"], take: 1 },
          context
        )
      : []
    const had = project?.ship_tos.map(({ id }) => id) ?? []
    // A project that lists no ship-tos delivers anywhere: one listed would end that.
    const joins = project !== undefined && had.length > 0
    if (joins) {
      await this.updateB2bProjects(
        { id: project.id, ship_tos: [...had, shipTo.id] },
        context
      )
    }
    const [member] = await this.listB2bMembers(
      { id: request.member_id, status: ["active", "suspended"] },
      { take: 1 },
      context
    )
    const access = member
      ? await this.createB2bShipToAccesses(
          { member_id: member.id, ship_to_id: shipTo.id },
          context
        )
      : null
    return {
      ship_to_id: shipTo.id,
      access_id: access?.id ?? null,
      project: joins ? { id: project.id, ship_to_ids: had } : null,
    }
  }
}
