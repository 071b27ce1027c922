import { useTranslation } from "react-i18next"
import type { Contact, RepAccount } from "../../answers-rep"
import { Card } from "../../kit/card"
import { placeOf } from "./accounts"

const LINK =
  "txt-compact-medium-plus text-ui-fg-interactive inline-flex min-h-11 items-center rounded-md border px-4"

/** Who is there, one tap from a call. */
export function Contacts({ contacts }: { contacts: Contact[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t("rep.card.contacts")}>
      {contacts.length === 0 ? (
        <p className="txt-small text-ui-fg-subtle">
          {t("rep.card.noContacts")}
        </p>
      ) : (
        <ul className="flex flex-col gap-y-4">
          {contacts.map((contact) => (
            <li
              key={contact.member_id}
              className="flex flex-wrap items-center justify-between gap-2"
            >
              <span className="min-w-40 flex-1">
                <span className="txt-medium-plus block">{contact.name}</span>
                <span className="txt-small text-ui-fg-subtle block">
                  {[
                    contact.job_title,
                    contact.is_order_contact && t("rep.card.orderContact"),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <span className="flex gap-2">
                {contact.phone !== null && (
                  <a
                    className={LINK}
                    href={`tel:${contact.phone.replaceAll(/[^+\d]/g, "")}`}
                    aria-label={`${t("rep.card.call")} ${contact.name}`}
                  >
                    {t("rep.card.call")}
                  </a>
                )}
                <a
                  className={LINK}
                  href={`mailto:${contact.email}`}
                  aria-label={`${t("rep.card.mail")} ${contact.name}`}
                >
                  {t("rep.card.mail")}
                </a>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** Opens the device's own map; nothing of it is loaded into the page. */
export function MapLink({ account }: { account: RepAccount }) {
  const { t } = useTranslation()
  const query = encodeURIComponent(
    `${account.company_name}, ${placeOf(account)}`
  )
  return (
    <a
      className="text-ui-fg-interactive inline-flex min-h-11 items-center"
      href={`https://www.google.com/maps/search/?api=1&query=${query}`}
      target="_blank"
      rel="noreferrer"
    >
      {t("rep.card.map")}
    </a>
  )
}
