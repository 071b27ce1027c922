import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminMembershipsAnswer } from "../../api/admin/b2b/types"
import { useAnswer } from "../hooks/use-answer"
import { Failure } from "../kit/failure"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { personName } from "../kit/text"
import { useAct } from "../kit/use-act"

/** The companies that a customer buys for, and the way to make one of him. */
const CustomerCompanies = ({
  data: customer,
}: DetailWidgetProps<AdminCustomer>) => {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/customers/${customer.id}/company`
  const { data, error, refetch } = useAnswer<AdminMembershipsAnswer>(
    `/admin/b2b/customers/${customer.id}/memberships`
  )
  const { act, isPending } = useAct()
  const memberships = data?.memberships ?? []
  return (
    <Section title={t("companyOf.title")}>
      {error && (
        <Failure message={error.message} onTryAgain={() => void refetch()} />
      )}
      {memberships.map(({ id, company, roles, status }) => (
        <div key={id} className="flex items-center gap-x-3 px-6 py-4">
          <div className="min-w-0 flex-1">
            <Link
              to={`/companies/${company.id}`}
              className="txt-compact-small text-ui-fg-interactive"
            >
              {company.name}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {roles.map((role) => role.name).join(", ")}
            </Text>
          </div>
          <Status kind="member" value={status} />
        </div>
      ))}
      {data && memberships.length === 0 && (
        <div className="flex flex-col items-start gap-y-3 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            {t("companyOf.none")}
          </Text>
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => {
              act({
                path,
                question: {
                  variant: "confirmation",
                  title: t("companyOf.question.title", {
                    name: customer.company_name ?? personName(customer),
                  }),
                  description: t("companyOf.question.description"),
                  confirm: t("companyOf.question.confirm"),
                },
                done: t("companyOf.done"),
              })
            }}
          >
            {t("companyOf.button")}
          </Button>
        </div>
      )}
    </Section>
  )
}

export default CustomerCompanies

export const config = defineWidgetConfig({ zone: "customer.details.side" })
