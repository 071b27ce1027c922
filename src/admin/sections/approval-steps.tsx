import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminApprovalRequestWhole } from "../answers"
import { Section } from "../kit/section"
import { useFormat } from "../kit/use-format"

type Tier = AdminApprovalRequestWhole["tiers"][number]
type Decision = AdminApprovalRequestWhole["decisions"][number]

const COLORS = { done: "green", waiting: "orange", later: "grey" } as const

/** Who is asked, one step after the other, and what they said. */
export function ApprovalSteps({
  request: { tiers, decisions },
}: {
  request: AdminApprovalRequestWhole
}) {
  const { t } = useTranslation("b2b")
  return (
    <Section title={t("approvals.answers")}>
      {tiers.map((tier, at) => (
        <Step
          key={at}
          tier={tier}
          number={at + 1}
          answers={decisions.filter((one) => one.tier === at)}
        />
      ))}
    </Section>
  )
}

type StepProps = { tier: Tier; number: number; answers: Decision[] }

function Step({ tier, number, answers }: StepProps) {
  const { t } = useTranslation("b2b")
  const { instant } = useFormat()
  const named = (who: Tier["who"]) =>
    who.map(({ kind, name }) => name ?? t(`approvals.who.${kind}`)).join(", ")
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Text size="small" weight="plus">
          {t("approvals.step", { number })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {tier.who.length > 1
            ? t(`approvals.needs.${tier.mode}`, { names: named(tier.who) })
            : named(tier.who)}
        </Text>
        {tier.escalated_to.length > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("approvals.alsoAsked", { names: named(tier.escalated_to) })}
          </Text>
        )}
        {answers.map((answer) => (
          <Text key={answer.id} size="small">
            {[
              t(
                answer.decision === "approve"
                  ? "approvals.yes"
                  : "approvals.no",
                {
                  name: answer.decider_name,
                }
              ),
              answer.on_behalf_of_name !== null &&
                t("approvals.onBehalf", { name: answer.on_behalf_of_name }),
              instant(answer.decided_at),
              answer.reason,
            ]
              .filter(Boolean)
              .join(", ")}
          </Text>
        ))}
      </div>
      <StatusBadge color={COLORS[tier.state]}>
        {t(`approvals.states.${tier.state}`)}
      </StatusBadge>
    </div>
  )
}
