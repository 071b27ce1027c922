import { XMark } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useCurrent } from "../../hooks/use-current"
import { addressLine, codedName } from "../../kit/names"
import { Picker } from "../../kit/picker"

/** As many as one request makes carts for. */
const MOST = 50

type WhereProps = { chosen: string[]; onChange: (ids: string[]) => void }

/** To which of his delivery addresses: one basket each. */
export function Where({ chosen, onChange }: WhereProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const sites = account.ship_tos.filter(({ id }) => chosen.includes(id))
  return (
    <div className="flex flex-col gap-y-2">
      {sites.length > 0 && (
        <ul aria-label={t("template.where")} className="flex flex-col divide-y">
          {sites.map((site) => (
            <li
              key={site.id}
              className="txt-medium flex items-center justify-between"
            >
              <span className="min-w-0 break-words">{codedName(site)}</span>
              <button
                type="button"
                aria-label={t("form.takeOut", { of: codedName(site) })}
                className="text-ui-fg-subtle flex size-11 shrink-0 items-center justify-center"
                onClick={() => {
                  onChange(chosen.filter((id) => id !== site.id))
                }}
              >
                <XMark aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < MOST && (
        <Picker
          label={t("template.addSite")}
          nothing={t("catalog.choose")}
          hint={
            <p className="txt-small text-ui-fg-subtle">
              {t("template.whereHint")}
            </p>
          }
          options={account.ship_tos
            .filter(({ id }) => !chosen.includes(id))
            .map((site) => ({
              value: site.id,
              label: codedName(site),
              hint: addressLine(site.address),
            }))}
          value={null}
          onPick={(id) => {
            if (id !== null) {
              onChange([...chosen, id])
            }
          }}
        />
      )}
    </div>
  )
}
