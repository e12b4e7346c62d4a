/** What vendors put in front of their keys, without the sign that follows. */
export const VENDOR_KEYS =
  'sk|[srp]k_(?:live|test|prod)|whsec|gh[pousr]|github_pat|gl(?:pat|dt|rt|ptt|cbt|soat|agent|ft|imt)|ya29|GOCSPX|' +
  'gsk|hf|npm|pypi|xox[a-eoprs]|xoxe\\.xox[bp]|xapp|SG\\.[\\w-]{16,32}|dckr_pat|hv[sbr]|tvly|sq0(?:atp|csp|idp)|tskey|' +
  'fl_sk|api_org|rubygems|xai|r8|pplx|nvapi|fw|csk|jina|lsv2_[ps][tk]|pcsk|do[opr]_v1|dp\\.[a-z]{2,5}(?=\\.)|shp(?:at|ss|ca)|' +
  'lin_api|ntn|secret|PMAK|figd|sntry[su]|gl(?:c|sa)|phx|sbp|pat-(?:na|eu|ap|ca)[123]|AGE-SECRET-KEY|(?<![-_])key(?=-[\\da-z]{32}(?!\\w))';
