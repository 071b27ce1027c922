import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { Action } from "../../kit/action"
import { DoNow } from "../../kit/do-now"
import { inputClass } from "../../kit/input-class"
import { Sheet } from "../../kit/sheet"

type InvitationLinkProps = { path: string; email: string }

/** Makes a link to pass on by hand; only here is it ever seen. */
export function InvitationLink({ path, email }: InvitationLinkProps) {
  const { t } = useTranslation()
  const [url, setUrl] = useState<string | null>(null)
  return (
    <>
      <DoNow<{ url: string }>
        of={email}
        change={{ path }}
        onDone={(answer) => {
          setUrl(answer.url)
        }}
      >
        {t("company.invitations.link")}
      </DoNow>
      {url !== null && (
        <Sheet
          title={t("company.invitations.linkTitle", { email })}
          description={t("company.invitations.linkText")}
          onClose={() => {
            setUrl(null)
          }}
        >
          <Link url={url} />
        </Sheet>
      )}
    </>
  )
}

function Link({ url }: { url: string }) {
  const { t } = useTranslation()
  const id = useId()
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => {
    try {
      // Without https a browser has no clipboard at all.
      await navigator.clipboard.writeText(url)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <>
      <label htmlFor={id} className="txt-small-plus">
        {t("company.invitations.linkLabel")}
      </label>
      <textarea
        id={id}
        readOnly
        rows={4}
        value={url}
        className={`${inputClass} break-all py-2`}
        onFocus={(event) => {
          event.target.select()
        }}
      />
      <Action main onClick={() => void copy()}>
        {t("company.invitations.copy")}
      </Action>
      <p role="status" className="txt-small">
        {copied !== null &&
          t(
            copied
              ? "company.invitations.copied"
              : "company.invitations.notCopied"
          )}
      </p>
    </>
  )
}
