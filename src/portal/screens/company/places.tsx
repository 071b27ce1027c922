import {
  ArrowPath,
  BuildingStorefront,
  ChatBubbleLeftRight,
  ChevronRight,
  Clock,
  CurrencyDollar,
  Envelope,
  Eye,
  Key,
  MapPin,
  ReceiptPercent,
  Tools,
  Users,
} from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Page } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Card } from "../../kit/card"

const PLACES = [
  { to: "members", key: "members", Icon: Users },
  {
    to: "invitations",
    key: "invitations",
    Icon: Envelope,
    needs: "member.manage",
  },
  { to: "roles", key: "roles", Icon: Key, needs: "role.manage" },
  { to: "ship-tos", key: "sites", Icon: MapPin },
  { to: "projects", key: "jobs", Icon: Tools },
  { to: "credit", key: "credit", Icon: ReceiptPercent, needs: "invoice.view" },
  { to: "budgets", key: "budgets", Icon: CurrencyDollar, needs: "price.view" },
  {
    to: "access",
    key: "access",
    Icon: BuildingStorefront,
    needs: "ship_to.manage",
  },
  { to: "requests", key: "requests", Icon: Clock },
  { to: "delegations", key: "loans", Icon: ArrowPath },
  {
    to: "reps",
    key: "reps",
    Icon: ChatBubbleLeftRight,
    needs: "company.manage",
  },
  { to: "acting-log", key: "acting", Icon: Eye, needs: "audit.view" },
] as const

/** The ways on from the company: only what this member may see or do. */
export function Places() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const waiting = useAnswer<Page>("/store/b2b/ship-to-requests", {
    status: "awaiting_company",
    limit: 1,
  })
  return (
    <Card flush>
      <nav aria-label={t("navigation.company")}>
        <ul className="grid sm:grid-cols-2">
          {PLACES.filter(
            (place) => !("needs" in place) || may(place.needs)
          ).map(({ to, key, Icon }) => (
            <li key={to}>
              <Link
                to={`/company/${to}`}
                className="hover:bg-ui-bg-base-hover flex min-h-16 items-center gap-x-3 rounded-lg px-4 py-3"
              >
                <Icon aria-hidden className="text-ui-fg-subtle shrink-0" />
                <span className="min-w-0 flex-1">
                  <span className="txt-medium-plus block">
                    {t(`company.${key}.title`)}
                  </span>
                  <span className="txt-small text-ui-fg-subtle block">
                    {t(`company.${key}.about`)}
                  </span>
                </span>
                {key === "requests" && !!waiting.data?.count && (
                  <Badge size="small" color="orange">
                    {t("company.requests.waiting", {
                      count: waiting.data.count,
                    })}
                  </Badge>
                )}
                <ChevronRight
                  aria-hidden
                  className="text-ui-fg-muted shrink-0"
                />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Card>
  )
}
