import type { AdminAssignment } from "../../src/api/admin/b2b/pricing-schedules/types"
import { must, type Answer, type ErrorBody, type HttpClient } from "./http"

export type LineDraft = {
  id?: string
  target_type?: "variant" | "category" | "everything"
  target_id?: string
  method?: "price" | "percent_off" | "amount_off" | "markup"
  base?: "list_price" | "cost" | "schedule"
  base_schedule_id?: string
  value: string | number
  unit_code?: string
  from_quantity?: string | number
}

export type ScheduleDraft = {
  code: string
  name?: string
  status?: "draft" | "active" | "closed"
  office_id?: string | null
  currency_code?: string
  effective_from?: string | null
  effective_to?: string | null
  net?: boolean
}

export type AssignmentDraft = {
  target_type: string
  target_id?: string
  starts_on?: string
  ends_on?: string
  own_orders_only?: boolean
}

type Schedule = { id: string; code: string; version: number }

/** A clerk who makes contract prices over the admin API. */
export function priceDesk(clerk: HttpClient) {
  const path = "/admin/b2b/pricing-schedules"
  return {
    /** An active schedule in pounds with these lines, for these. */
    async schedule(
      draft: ScheduleDraft,
      lines: LineDraft[] = [],
      assignments: AssignmentDraft[] = []
    ): Promise<Schedule> {
      const answer = await clerk.post<{ pricing_schedule: Schedule }>(path, {
        name: draft.code,
        status: "active",
        currency_code: "gbp",
        ...draft,
      })
      const schedule = must(answer, "schedule").pricing_schedule
      if (lines.length > 0) {
        must(await this.lines(schedule.id, lines), "lines")
      }
      for (const assignment of assignments) {
        must(await this.assign(schedule.id, assignment), "assignment")
      }
      return schedule
    },
    change(
      id: string,
      change: Partial<ScheduleDraft>
    ): Promise<Answer<Partial<ErrorBody>>> {
      return clerk.post(`${path}/${id}`, change)
    },
    lines(
      id: string,
      lines: LineDraft[],
      remove: string[] = []
    ): Promise<Answer<Partial<ErrorBody>>> {
      return clerk.post(`${path}/${id}/lines`, {
        lines: lines.map((line) => ({
          target_type: "variant",
          method: "price",
          ...line,
        })),
        remove,
      })
    },
    assign(
      id: string,
      assignment: AssignmentDraft
    ): Promise<Answer<{ assignment?: { id: string } } & Partial<ErrorBody>>> {
      return clerk.post(`${path}/${id}/assignments`, assignment)
    },
    /** Changes from and until when an assignment counts. */
    reschedule(
      id: string,
      assignmentId: string,
      days: { starts_on?: string | null; ends_on?: string | null }
    ): Promise<Answer<{ assignment: AdminAssignment } & Partial<ErrorBody>>> {
      return clerk.post(`${path}/${id}/assignments/${assignmentId}`, days)
    },
    unassign(
      id: string,
      assignmentId: string
    ): Promise<Answer<Partial<ErrorBody>>> {
      return clerk.delete(`${path}/${id}/assignments/${assignmentId}`)
    },
  }
}

export type PriceDesk = ReturnType<typeof priceDesk>
