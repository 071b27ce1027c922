import { Text } from "@medusajs/ui"
import { Fragment, useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import { Section } from "../kit/section"
import { SelectInput } from "../kit/select-input"

type OfAccountProps = {
  /** The title of what is shown. */
  title: string
  /** Said where the company has no account. */
  none: string
  accounts: AdminAccount[]
  children: (accountId: string) => ReactNode
}

/** What belongs to one of a company's trade accounts; of several, one is chosen. */
export function OfAccount({ title, none, accounts, children }: OfAccountProps) {
  const { t } = useTranslation("b2b")
  const [chosen, setChosen] = useState(accounts[0]?.id ?? "")
  if (chosen === "") {
    return (
      <Section title={title}>
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {none}
        </Text>
      </Section>
    )
  }
  return (
    <>
      {accounts.length > 1 && (
        <div className="w-80">
          <SelectInput
            id="chosen-account"
            options={accounts.map(({ id, number, office }) => ({
              value: id,
              label: `${office.name} · ${number ?? t("accounts.noNumber")}`,
            }))}
            value={chosen}
            onChange={setChosen}
          />
        </div>
      )}
      <Fragment key={chosen}>{children(chosen)}</Fragment>
    </>
  )
}
