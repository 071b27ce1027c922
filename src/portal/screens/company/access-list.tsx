import { useTranslation } from "react-i18next"
import type { SiteAccess, SiteAccessesAnswer } from "../../../api/sites/types"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { AskFirst } from "../../kit/ask-first"
import { Empty } from "../../kit/empty"
import { FormSheet } from "../../kit/form-sheet"
import { ItemList } from "../../kit/item-list"
import { Mark } from "../../kit/mark"
import { codedName, personName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { termFields, termsIn } from "./terms"

type AccessListProps = {
  /** Only his; left out: everybody's, with the names. */
  memberId?: string
}

/** Who may order where, with what an administrator does about it. */
export function AccessList({ memberId }: AccessListProps) {
  const { t } = useTranslation()
  return (
    <ItemList<SiteAccessesAnswer, SiteAccess>
      label={t("company.access.title")}
      path="/store/b2b/ship-to-accesses"
      query={memberId ? { member_id: memberId } : {}}
      rows={({ ship_to_accesses }) => ship_to_accesses}
      id={({ id }) => id}
      row={(access) => (
        <AccessRow access={access} isNamed={memberId === undefined} />
      )}
      empty={
        <Empty
          title={t("company.access.none")}
          text={t("company.access.noneText")}
        />
      }
    />
  )
}

type AccessRowProps = { access: SiteAccess; isNamed: boolean }

function AccessRow({ access, isNamed }: AccessRowProps) {
  const { t } = useTranslation()
  const place = access.ship_to ?? access.project
  const name = personName(access.member.customer)
  const where = place ? codedName(place) : "–"
  const of = isNamed ? `${name}, ${where}` : where
  return (
    <div className="flex flex-col gap-3 py-3 sm:flex-row sm:items-center">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="txt-medium-plus break-words">
            {isNamed ? name : where}
          </span>
          {access.member.status !== "active" && isNamed && (
            <Mark state={access.member.status} />
          )}
          {place?.status === "closed" && <Mark state="closed" />}
          {place?.status === "on_hold" && <Mark state="on_hold" />}
        </div>
        {isNamed && <p className="txt-small break-words">{where}</p>}
        <AccessTerms access={access} />
      </div>
      <div className="flex flex-wrap gap-2">
        {access.delegated_by === null && (
          <Opens label={t("company.access.change")} of={of}>
            {(close) => <ChangeSheet access={access} onClose={close} />}
          </Opens>
        )}
        <AskFirst
          label={t("company.access.revoke")}
          of={of}
          question={t("company.access.revokeQuestion", { of })}
          text={t("company.access.revokeText")}
          done={t("company.access.revoked")}
          change={{
            path: `/store/b2b/ship-to-accesses/${access.id}`,
            method: "DELETE",
          }}
        />
      </div>
    </div>
  )
}

/** What kind of right it is, when it holds and up to how much. */
export function AccessTerms({ access }: { access: SiteAccess }) {
  const { t } = useTranslation()
  const { day, money } = useFormat()
  const { account } = useCurrent()
  const { starts_on, ends_on, amount_limit, delegated_by } = access
  const words = [
    t(access.project ? "company.jobs.one" : "company.sites.one"),
    starts_on && t("company.access.fromDay", { day: day(starts_on) }),
    ends_on && t("company.access.untilDay", { day: day(ends_on) }),
    amount_limit !== null &&
      t("company.access.upTo", {
        amount: money(amount_limit, account.office.currency_code),
      }),
    delegated_by &&
      t("company.access.lentBy", { name: personName(delegated_by.customer) }),
  ]
  return (
    <p className="txt-small text-ui-fg-subtle">
      {words.filter(Boolean).join(" · ")}
    </p>
  )
}

type ChangeSheetProps = { access: SiteAccess; onClose: () => void }

function ChangeSheet({ access, onClose }: ChangeSheetProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const { starts_on, ends_on, amount_limit } = access
  return (
    <FormSheet
      title={t("company.access.changeTitle")}
      description={personName(access.member.customer)}
      fields={termFields(t, account.office.currency_code)}
      values={{
        starts_on,
        ends_on,
        amount_limit: amount_limit === null ? null : String(amount_limit),
      }}
      submit={t("save")}
      done={t("company.access.changed")}
      change={(values) => ({
        path: `/store/b2b/ship-to-accesses/${access.id}`,
        body: termsIn(values),
      })}
      onClose={onClose}
    />
  )
}
