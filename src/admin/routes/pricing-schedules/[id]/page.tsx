import { LayoutComposer } from "@medusajs/dashboard/components"
import { Skeleton } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import { useSchedule } from "../../../hooks/use-schedule"
import { ScheduleAssignments } from "../../../sections/schedule-assignments"
import { ScheduleGeneral } from "../../../sections/schedule-general"
import { ScheduleLines } from "../../../sections/schedule-lines"

/** One set of contract prices: when it counts, what it prices, and who gets it. */
const PricingSchedulePage = () => {
  const { id = "" } = useParams()
  const { data, error } = useSchedule(id)
  if (error) {
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const { pricing_schedule: schedule } = data
  return (
    <LayoutComposer
      widgetsZonePrefix="b2b_pricing_schedule.details"
      preferredLayoutId="core:single-column"
      data={schedule}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="ScheduleGeneral">
              <ScheduleGeneral schedule={schedule} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ScheduleLines">
              <ScheduleLines schedule={schedule} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ScheduleAssignments">
              <ScheduleAssignments schedule={schedule} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export default PricingSchedulePage

export const handle = {
  breadcrumb: (match: UIMatch) => <ScheduleCode id={match.params.id ?? ""} />,
}

function ScheduleCode({ id }: { id: string }) {
  const { data } = useSchedule(id)
  return data?.pricing_schedule.code ?? null
}
