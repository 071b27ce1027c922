import { Badge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"

const COLORS: Record<string, ComponentProps<typeof Badge>["color"]> = {
  active: "green",
  open: "green",
  accepted: "green",
  approved: "green",
  delivered: "green",
  matched: "green",
  in_basket: "blue",
  placed: "blue",
  offered: "blue",
  submitted: "orange",
  declined: "red",
  ambiguous: "orange",
  unknown: "red",
  pending: "orange",
  sending: "orange",
  awaiting_company: "orange",
  awaiting_office: "orange",
  on_hold: "orange",
  suspended: "orange",
  dead: "red",
  cancelled: "red",
  rejected: "red",
  superseded: "grey",
  withdrawn: "grey",
  expired: "grey",
  removed: "grey",
  closed: "grey",
  revoked: "grey",
}

/** A state in its colour and its word. */
export function Mark({ state }: { state: string }) {
  const { t } = useTranslation()
  return (
    <Badge size="2xsmall" color={COLORS[state] ?? "grey"}>
      {t(`state.${state}`, { defaultValue: state })}
    </Badge>
  )
}
