import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  pricingScheduleErrors,
  type PricingScheduleModuleService,
  type PricingScheduleRow,
} from "../../../modules/pricing-schedule"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { auditLineOf } from "../audit-line"
import { changesOf } from "../../audit/changes-of"

/** What a clerk says of a schedule; its office and currency stay what they are. */
export type ScheduleInput = Pick<
  PricingScheduleRow,
  | "code"
  | "name"
  | "description"
  | "status"
  | "effective_from"
  | "effective_to"
  | "net"
  | "office_id"
  | "currency_code"
>
export type ScheduleChange = Partial<
  Omit<ScheduleInput, "office_id" | "currency_code">
>

function serviceOf(container: MedusaContainer): PricingScheduleModuleService {
  return container.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
}

function refuseDates(
  schedule: Pick<ScheduleInput, "effective_from" | "effective_to">
): void {
  const { effective_from: from, effective_to: to } = schedule
  if (from !== null && to !== null && to < from) {
    throw toMedusaError(pricingScheduleErrors.datesReversed(from, to))
  }
}

async function refuseOffice(
  container: MedusaContainer,
  { office_id, currency_code }: ScheduleInput
): Promise<void> {
  if (office_id === null) {
    return
  }
  const [office] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices({ id: office_id })
  if (!office) {
    throw toMedusaError(pricingScheduleErrors.officeNotFound(office_id))
  }
  if (office.currency_code.toLowerCase() !== currency_code) {
    throw toMedusaError(
      pricingScheduleErrors.wrongCurrency(currency_code, office.currency_code)
    )
  }
}

function codeTaken(error: unknown, code: string | undefined): unknown {
  return isDuplicate(error)
    ? toMedusaError(pricingScheduleErrors.codeTaken(code ?? ""))
    : error
}

type Created = { schedule: ScheduleInput; actor: Actor }

const createScheduleStepId = "b2b-create-pricing-schedule-step"

/** Saves a new schedule without lines. */
export const createScheduleStep = createStep(
  createScheduleStepId,
  async ({ schedule, actor }: Created, { container }) => {
    refuseDates(schedule)
    await refuseOffice(container, schedule)
    const { id } = await serviceOf(container)
      .createB2bPricingSchedules(schedule)
      .catch((error: unknown) => {
        throw codeTaken(error, schedule.code)
      })
    const line = auditLineOf({ id, code: schedule.code }, actor, "created", {
      after: schedule,
    })
    return new StepResponse({ id, event: { id }, audit: [line] }, id)
  },
  async (id, { container }) => {
    if (id) {
      await serviceOf(container).deleteB2bPricingSchedules([id])
    }
  }
)

type Updated = { schedule_id: string; change: ScheduleChange; actor: Actor }

const updateScheduleStepId = "b2b-update-pricing-schedule-step"

/** Saves a schedule's own facts; undone by writing back what they were. */
export const updateScheduleStep = createStep(
  updateScheduleStepId,
  async ({ schedule_id: id, change, actor }: Updated, { container }) => {
    const service = serviceOf(container)
    const [schedule] = await service.listB2bPricingSchedules({ id })
    if (!schedule) {
      throw toMedusaError(pricingScheduleErrors.scheduleNotFound(id))
    }
    refuseDates({ ...schedule, ...change })
    await service
      .updateB2bPricingSchedules({ id, ...change })
      .catch((error: unknown) => {
        throw codeTaken(error, change.code)
      })
    const changes = changesOf(schedule, change)
    const line = auditLineOf(schedule, actor, "updated", changes)
    return new StepResponse(
      { id, event: { id }, audit: [line] },
      { id, ...changes.before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await serviceOf(container).updateB2bPricingSchedules(before)
    }
  }
)

type Deleted = { schedule_id: string; actor: Actor }

const deleteScheduleStepId = "b2b-delete-pricing-schedule-step"

/** Takes a schedule away that no other starts from; undone by restoring it. */
export const deleteScheduleStep = createStep(
  deleteScheduleStepId,
  async ({ schedule_id: id, actor }: Deleted, { container }) => {
    const service = serviceOf(container)
    const [schedule] = await service.listB2bPricingSchedules({ id })
    if (!schedule) {
      throw toMedusaError(pricingScheduleErrors.scheduleNotFound(id))
    }
    const users = await service.listB2bPricingScheduleLines(
      { base_schedule_id: id, schedule_id: { $ne: id } },
      { relations: ["schedule"], take: 100 }
    )
    if (users.length > 0) {
      const codes = [...new Set(users.map((line) => line.schedule.code))]
      throw toMedusaError(pricingScheduleErrors.inUse(id, codes))
    }
    const lists = await service.listB2bPricingScheduleLists(
      { schedule_id: id },
      { select: ["price_list_id"] }
    )
    await service.softDeleteB2bPricingSchedules([id])
    const line = auditLineOf(schedule, actor, "deleted")
    const price_list_ids = lists.map((list) => list.price_list_id)
    return new StepResponse(
      { id, event: { id }, audit: [line], price_list_ids },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await serviceOf(container).restoreB2bPricingSchedules([id])
    }
  }
)
