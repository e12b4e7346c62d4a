// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.

/** First names of many countries. */
export const FIRST_NAMES =
  'Ll+oa8pMJXEMzB9wm3Giu1b+ikDSyAHX02K2IskGHhihzmLRLulzBpTmfqpD9MfyqBef1IzGqMK/JV2k0ZQCPFJ8em41ANOb473FF4JvQcWaSU' +
  'h22CjxxApuJV975goX0rsPsB4kV1C3ykJDhGRRV96pu3mYjV1W36ccBzbiwd+HHd2sbrvgrGMA7f85U+zaviRYI2yz5sJjYP26HvhcxsKP1em6' +
  'cFatRXeEG8xGr1DdokWEgTkjFqwU7LO04QzGT+sCF70HB7dqXqZcn6xkIRPSzYxt9YXwIxlheFe+nx5zMy24Dmubh/Ccn1ki5pJdFej93XMQkG' +
  'mQhjO2IqZJpsYvfPLNYXofts8j1e+wTHFNp+pVihwYNirNV2GQB3b1HvHIp3YW3wlHO1TUqfpPOyRKr30SBJQRgIdOSLCx9DwocLJ7hHBlFXHo' +
  'EST4AC5QbmwaNeiFJ1uwKDZ0cqwiRF5MwdS9XJ/gkgypUieyJZcszVG9Dov8kNJ7sXSPv8yrx29UgisOHYWENhCKPQjuHzNDqIc/ZsgzAICq/Q' +
  'kzOYKnYXxENx+4C9bWx63riKDUArAX4fMnbgfJkxkv7EmSYCr8ZHYzU1GloFm5BpU8NNYueQGlY7ajsQxTDx9yvoKM4spi58MSigItkJPsUuFJ' +
  '6LXaX+Bw3mjIFlC/pemylFQL2nKINLnpujgjX1zMq0aPnLXok0yiH0cIHiQ4tJp/NwhW06VkIWxOHsr+JeKtMxttOyfRdXPlw5b/FFSqFMZym4' +
  '+AiuV4OQelJx5j0Rsxvq32Q4KYj3WFq1TcFrHXvwrNUirDQew5xq7RPBC5ZiXksj+lrOZZ0FOFh0YGsP37AhDchgoPzrOYSjUXsULY15wV0s3b' +
  'bkESAoYzCeZNr2hSqQE2+K7OBtgN1rwHdpNz9b79BlEAGDiT4A42G7ntpRCxGYEy68nIpD82JH6KXuJKiJ4CfOLZ3f7/Y3PpDCqWofClk28mTD' +
  'NyuATCpsN7wxZr9dgbX/lz6JXyMeZ218CMhz8t9+PhygPePwLg9fmtu3Ay6BynaQsMqVcWP+bE/Ze4+9WKzkNgxA+iv+gFj15ZgBrKvH+gkfHl' +
  'Oae4/LdILxvSSJpEG7Abw5gVE+OESwGbEOT3/Kz+354H0A5bbr9cMXeNGr1lAelKOLInAHG6ZJHAu3oYOEukwPShXfE2pxR+iV813sL0bAjzNq' +
  '8GYkLUXpdjgiSlCY4kCZnOhDxKmMp/JXdFvkoKIwTKIInYqBbBnMl/AI92wcXyQMg2iL3ODba/ofSy/KmO97iNC4BnqoROlze0oOHVKSE86/tk' +
  'Q1o+T+pe5Z0r5X2lF/xLeE+mBdqar9GGx2wWaFjcgxtG6DKWTmuLAdzUdnehWQpcmFW6NP0D6x7sFnHb9Db7oLP2R675Lgwrta94oiKSn39b79' +
  'tsKj+naVMR4RCFN+kL4F4RfDbSohyMNg9D/YApQSnfyZ26jH3lrf5y3OwNw4VHGJB9xuElvHojKEJ/PZ0K2pGYRFZLKPKZhVmdB1hhSjCCeQXh' +
  'sZT0E2a/RUzoBr4hhFZKCjwesJGDgLQGhA8iUwBKpvC6/we08tm7Kqc5/w/LzGmyWTeW5c0hXFRhmzyi9M9/j7jAI/QSD9whpdcoaxAcMMM5Xf' +
  '6bqN0xs6mvIE/LbYuPS8yp9jycOpjxjhdWGNMVjh30uqDC7xha51SH1B7NulfociRMhBWga5WNWQpcU2j9LoOmRRAem+nRGi9IQEKj+jfcf0hC' +
  'f4bpvADlHIYXgv2KaM7iyMYPLQ4BpcfiXXSbJCJ3RZgBTriXG2eD+OVFyoQlqy/OtCSmkmr7q5sfbYriigTuhSk7sT8MvBznVofzJ8FYmwrU1b' +
  'OPiaNi4bmhMEksZ0DotoWMvLa/FOKfULhFE7S0C9acO0Kjn2s/1YS4Q9x+x9IvwdUw7+f2UA9QgqDEk24iTXafpgyQ9iEsyfoHIDfELhx+GcJj' +
  'B7y10D4WYuAEDyo3HWiUuhwrC1FCcaoshDx+rOglT2R2MvwNf3W6WKnQjAFb2gYNr4M88pkaC304fMIIN8f2fnjoISiAapUAGHwAidL62hE2Mx' +
  'mHbEMjhhDLEXn6U7mfrLxJuBmphMNkCxPM9nvGjqEUF5yhztoqhhdoaNaWMy1uhmrNwAA2kzVGVIW4UjAV+AKEmGkZyd9Z3njnATK8P/QDIRnh' +
  '6YN7FYY3PMTzwDPuwYrMH2FL16WiDa6MMtsGgJS+ZpuA/7Y3cuCuIgwC9Y3iLgtggoWfwsjiP+n/ILJwrJfydIpSynPHY6wyl/WZr/zUX/4uBv' +
  'Ll6a81F8YO35VtYqQO7iMgAVyrfCHvVg752a9QsKeSxc9n5ac0rrOLWrCwHuh3jaEnXdOq0GiDQtwuw1LD6SReJClx3TLYTHAV48mAnYfXmwP8' +
  'XXnwA4uZ7OVsUdj/+BKb6XEdoSQxezNL+DZ4SJkdJW2eOYcI9UvqEtH/qPOr+QXN9A5DAJv4JWzjiqz+ZkOhzRD8DORXNNwjwZYJdzGz0y8S1K' +
  'AgZ6kungTSi3qcZU3C5i2KQ+2fmY5i+4vmx+AuEh8NDM7hsWbfp95kKmg8uUat+ygBTEe+Imst5KXS/I2Pn/Qr3F0a9pDR+PFgxngFS47/84dm' +
  'Rr8LozBP9B29zx+sDdun7/8DQIFW/ynTMg4vLtZIFlfyaWxB1AUvSlxcc7i35nUU8SDsSQXUfiSAWnc5bouzUTbe5c2d3jX9Bw6skkuVrhdthw' +
  'cwVzOHeKo+PYvJlDpwbIuNCG8mWigURYIxso3eKutSlO22xvfKk0W0JB33JfTd/RArY8CfAV+yeJZI+CNnFHgDoeUfjHzhddBZEV3Kv+1QNT4a' +
  '8aZknbfo580VT+CAsrSzWNzuMxn0ELAhE1ajwHMpiNxHKgoWYpZ14Ej+oen5HCYkchDLS62MrMQwovXph13yhRroDqdLxOEhENyKH6JwSphPqH' +
  'fP5pAQxrbCttl26kkhkc5CEza3ICYFFWPm//4ZrlNsCepPTogrly6stI9qDmgKf+l0wlzvfywTL4KLb5csQu4wdIgn6K+TT3HSjKd8v5P35PHb' +
  'G9rjD9jqYELkojPFcnToY5VHYcfvVBCG4bRW2yYOIB3tORsS/5BeGRUGqtdLaOoqrk8zYIQCYUr7eClQ/CSRF6WKGZDv2N2YqOQK4XbwHsroY0' +
  'XMJDAMwefXCUU8hQR98IjSbWUXtThWlMkdDBSdkqwnyLOBfS0+71/1JJMfN38/Wn5xmsb421CYTSYX5QlPv/kREpAMmDHmHfdYNtdRapYQxmwG' +
  'JNYjf7u8zD0DJ1TTeau94sw/ckFluVz8QKMrjfDWZHxHWae9yfMbE6wYmmzkb6DedIKb+Ed09pA0HnuxSw9OxAucKFUufMcBo0labPdQLT2+r7' +
  'FIr9IspeYxhccYB1sh4IFNnULj3J0z0Iv8BAT4g+D/vKyRv2MffGudFWLNKjytED1xPzYcuZguKNGUUSjO8uX3r6A87YlXgRZE5F3+8gCsR4ue' +
  'EGdJPt6fUOb+CWTkXf/5unFdm++71Fzu8dkQ/jb9aJ201Jig3BcPT9js9wjri6V6G4GdwkNENWD6XvBZrkoRu5DYKyYxuTEEbOZyMrU4JOSCjP' +
  'hW83i7YF3/VBlE73JXKYsRa8PYnCdTh2Zv/9xLB/oKCChlDpcTsQq9pde/kZRBCvDrxqsKwVAICf1Vtr58CjEM03hDAurwRYIs/4wpRWBdORUg' +
  'qIeChMxtyHConHgRXcU07vJYGDBszFMQ2JmIpyWlzNefIB+wYx10d8EVtZhap4bxqoLzMXR+MbOmRzbpVdptKDGiH2QWRPoDpuWk4lsZBiSfFT' +
  '2LutyCT8Wld7nVUM3KGowb/944PaNaTjLeWUFzlDbn+/sHiHWcD33F6KQM8mZIpnlPjB6E1zzgtwb7lF26jMS7Ekzq4kPgdoXu3X3RfsTjD/t7' +
  'SgSDNDmszkkEHhUuPTrk3rONaayqxE9LnU9FWZZDXuwZIGwoGW3/THXAWoC3sxqyW8kf6U4UJds5BLRs05aVS6vj5jZwvIIPTESp/JmvyGGCyB' +
  'M/QXDgWqxEcH8/X0/1pJA2WKMJKyRIGHRmoiYYAWnSj7WBaVN9cIM/EGmATp/FPL+J/ws5bSZYdk5ZqWDBT8GrMysV4+kPzjXglQYRsn/F6+Q2' +
  'zQpkOAg3wDFWgc922I5Rn+4eBiDlMQy4Ym/n69x4sXwo9GD9B8uVUc9zWxi3V4yX6X3yITse9D9GzbZ0la5NxbYMx7wK+hVfyxzWIfveijWdq5' +
  'jkScAIXjP7zX7af9agBbB1QrcqKFzv5tp6duuzu+5qzVrHX67e2Je6r9geD/5cJtECbwpzXUjjIQbwJ9bQ3GjOPB4sHgIj25TlCmXxA5cLNb+B' +
  'VBNStBMjvEhdrQEzZN6NXI9wG5GSNeW4gVFoOQ/82bSQoGOsmHVAQu8jFkUChFDmC3NSrNjxYXfDLn1ijMPoIV2ZNzoo/nFgGrBQz3AloMfBId' +
  'SnUQJ9i81fJ89Q/QoDZPOBfF3gfvv8EQurxUyH8lQRw6bcJCSBb4hN4/5ChMjrBYR2aDny71cYoL7WeL/pRpETHnNSmPwpDfcn2JyEDLw198sW' +
  '136B524bVQ4GAy0jspDYI5L1AZ7nGV/cDWZnDVywxXdxF0JWfX7nuQlC5mZS3xV+qjyiao9fphSRfAPl4R8YmhcRD+Z8PfytvZD8C6IqqEPfRP' +
  'mW57pkhHqRaifbMN2h7Ch5hPrFnifAG50BsWVAC5SaWgZquqdd4KTo/dtP1LRX6B2GOCVKgM+xqu2bnh4g3Kl1pdl8vpTx2B/jAdJVKpy8znTW' +
  'vLRwqb7eHLmeCctP7KqDYnQASjWFL9/aMBKb/It8CbcDeoFygHvG2NsU06g573Jy4pxnPrbuZr+Su7WXL9XOElu4wWVucZdazKE8k7D3ppj8lc' +
  'nlcNc4vkN73HHsEal/B2Kdn4jZ7uGIb48SJwz5ZNHvAfSx0Ss6XBWke4xQJr2UhxoZvmyN0ZKFOdwEf+D6oZbBpWpwCfqDtbY2wnEbPDy4h0F4' +
  'yBYCgecy1wLY37tdeLzfS7m5On2dhqI9SObKGGDEn990oWmquQ5aFzpyD3F086dLSMGLlQhcqmf/UNcKa+mgcj4Q5ehtIMmZhVr6r6ioIBH13q' +
  'O9vodtP1+AsNKE07HOw5/tdgkCqwjmGRUSG1CVdodzk2gQ7rW8OqbBea4GYy625tzzhUpCLS3V84d5n3ywVwr5kshx+Y6Dnppt72VTg5RhbFsx' +
  'igNDOE+CwNLvxe73wPNRAUppsWIxTtl+g03OiTU8HcwtAoO0VU9J/mDxuEaEtyHTkRmI+TIbtXjahADs6nStwMTaFHwHXHHrg4+C1EZm6C8ARc' +
  'yhAN5n4BvVIlxilSG5Of6DH2mV1tW5ORbNl/dW2BQv8/WKDyiQ3c0O7HG7SDLEu1qhhVeTnJcCXb/YdtSGnZSMPUOgJjGbxP9B2gHmevkiVgkF' +
  'SL3mtNH6+09jXnuW+6QQE+FuSOt/BHYQKHZ2QU+dEa9IpnJhKVytakTj4/ViLUaLEE1y8fQyi1wNPwrQgfIfFaZAA8oVPirPcbF4gPeOq9kzbE' +
  'YkVeCZ/NUgtzkXemzZz0Zp9b9FSPt11Wl//XSjnKGHlJVeUZicdB1isPRBz46sdK/WL6GnAffqs2Xqx+XqFf7/e3oGx5p4DU4m6HP6lSPJl1PY' +
  'LMpBUzjTHHDQDEw4gKznkefszj/LT5JV51qkDWFgLPX8jt9j3BqqcnkfUWAFCz+9zNIRTIcPdFC/xFK9wBzfHwmZHORw0SQaX/JJymEddXtRnX' +
  'SP+VDvHd5T1sZw9LXjMbG02lg6QatgfYOdKYMZBkJbmuc91qYf5kTfRdSOYLaITkitbQKgFpudgCe7Uhpn+P04UC+U8RjCHMS7ybXVFx7wVtMv' +
  'OAsZatAhkpxgyCD1ugfRtJRk601rWmRDDRdbiAy0g7RyApm4YiQPK7RuUOlAWgKALrSfbGr3Q6sBq+PGA6xZPXzAyJi9zQgdkHxXuS7SLSdgch' +
  'Kaas0cCclwxRnARwz4s4mnKc6VBtdObogLiFCpW2cx1MtAJaEfsswBQfllg3a5QapjgcbA06qM6N5T2sCkzvqBx4LxiXmMqVFMCIFo9wRsFub9' +
  'uGx05cKI+ekbD5YlaAFlGu/DncuRQHTFyaBalS6dVLF5Qc9iXEEPpdH7hUY6wefHb623jmlBxh67+QFVBbKbGn6ssk3isUmsH3uoFF4d3SQbTk' +
  'psmmLyR/CwgrDjeeHVEBTCnK3RalbwiRmPDO/p74uDsZEsFpdPQ6RGOWjoCsMAiVf13IUedXTGgPKABHkdjP8ZMvfi5MP5qgPUflA5gHXiyzYr' +
  'BlNVYfOT/w5QvyOxAz8oYtrOeNTOh3YOhEIs/XKkNgQ5gCXITui8AwwHNBdVE45lLcEhYXXBhvSaGUsEBX2fvvoZ6geq+k43Z4OMNh5tkIc4nS' +
  'U/lICa4S59260C/mcn7TeUVPJ/OY84juvOX0lH1Y4H/v1BLaN/X6nQ9NGhSPjCMUeIl/HcUwWS/NEQR+eZGHGv8r8QkIR3nmPKNummJx8xjH/a' +
  'f8VasASpz/zslMESCe5YNkHK70QFQJrdxFck+cj5rCyPx8b25bNsNqRU9TpDfz5tpUorc6xhLzW5YC6IJxBLfZ/fFKSgkGQSIcC7AvjcfnCAPk' +
  'Mz4hNdVvi5FCQwNZDEW0izZ8gcpjHjiyTDQdsjiYknm2buzfkK1BvyQchJvqDsn7ghS8edqg3yhd/EmRQZmiuR4O7Sa15NRIOvLloyl4OX76sG' +
  'VrRL3ORgOjddXcpDL5/+NV6uS1tIKX7DaEMl9BK0zBZc8CHTJmJPduZvJo3N68dP7kBB6dISzrRI+9uHNy7uSjKMwWZMtGFVGEaW18kb/vERwy' +
  'eTtgycm9ZntPTHh/NL0aNsEXTcPEr444fSBN1MolMvLnj6fR5v5hi4ucc2i0i8YERx3nk3ayJQYEdc93atzhe+1AhGHXYeW2Wq+7p63DoLZCFl' +
  '6QbDvOfReqe3Mr2PnSdTIaiiGNtlTTFeUjRkqKhe1P1ej6PjopENfbfw+Ga9G++Eb+kGrxBoxkWg7AQaJF9MDiJlUgFg9msP49M0+ijXYQwPFq' +
  'AvILWzuWD51WfD5ZfHyj6KOQ2QxbGe2HFzzWXK6SQJRIGkYmeFf4X2YzLyVO3rSCr16uynfvdoSEk9zilxeMGJlKg4QYKrN8o8jlFxb87B4bHA' +
  'IgADT840t1zrkuFyPxS5aH1e4pkl/n/UkdzeZr+EuklDMEChfJAMYnfMksqFm+BDHxuUQXgoeHXztPtm+LaSTrtCxIxqaVeqCi6eYj+OSJMrKC' +
  'E1DqnRx5ooRs7f6JuNWPvERsLSPZBDlA02PAPnESBmN4uS82LpSqBIHTkIAKdjlWFGPgeAJJCBHxHjF8EAUPlFaTEn3fjWLEYoSiU+F1s8fkh2' +
  'tcBZrvlk5xMa4TNCwK8W8Cu13/jyW9hreiF2TcmDxrnuEIxZA/IQTEpfIHwD4zIggrgoVH0OqIGxKAjhFjgOWnyTWOOiubxFI1OI6TSFVSdzIp' +
  'HUOKx+ADdB5Zf0XPnJ0Twrc98gePL5nB2qiwSjo9ljy7uBLQT4uo/5ZyFzxxW/LWd6/JIgi8A52VSTf+H6WUFOCSJx4k//vE4+0uQalIEMzWQv' +
  'BomIn+A3/F8/pGEnklWXly6qv8uwF997hJieR6D+fogAMTM3wHFxZ/nPGTr/K7g6Lzao331ZIXDA5VBbZhSB38AK4UZomge+kAiNFrESM+BJ1T' +
  'OSMgSAfjW+Y7YuHV+JmTCCDt6TA94jLcOmEXHFvMuCHdXPeBTTmC3GtESAn4e4CqQSc9uIfMC3P7eOdC6kqcAh0maHMPx711rUVKPXXjmU3oeb' +
  'L+1X9H2rOKs2wGvJD/ZudrIxkqVkAkd4OJB5Ug38Ir4pGPtoH27HOXhKAwMoZqroJ0h8OThc8GTt2qKfJGvSCnv9in26CJ+xWYq29+YHuFwzwW' +
  '3zdpVG8gCufOB5sswEGRhqHGJZbUu0mKFxl2ZHwbMpq1BZAi1jNH+wkzC9DUPmrBQpjy0ivscQHqhbo1Eej3vg7vw8xp2suXIAZuSqVfFWBula' +
  'alfTfuvALiNF0dysDMPL9KICdbxX8lBdVzdJiFNufTVxZsrdQcCMpfbwdFKd8DyBjiXHIkmLw1/ROO8hdD/Rt9GqoT/j/a2RuRQ8WYDXIqD6+B' +
  'tpXxWgB5cIDe2YDJRHPXY58X1lkDcdFguVukpEe68RowqOvQDdosVlnVPfODqgvOCqV5+/pUMwMIHt/4b6TgT0ql7kdYq3OU+vtGGceWDpZz/F' +
  'MfuR4besAmjPN//BZXsWL8BuXRzgFU/AOxhu4BK9sB+8hyKsTkVi+Yyd3hjkYmgGHKQvDlBCsC9Mo4Ueq6Y3yrXCxZiegGcV/jkDndAnkDdk42' +
  'EoM0js4WGVRqK5XcSyvE3H+iXBbJFTVJQCLRlDAwAdaf4lii//BwBROP/9gk+ax06a92CnPwGsYOYmUotRdYYCg5Gt5ZeV3ObDc0R8LQ5SJW8S' +
  'ibG2G0sLe7dQP//88fh5G0UXTdt7Mi+u/DwpWDB/uq35PreoyWqYa6nTIAuvzrvTQyQxQv31Gkx60+tFDOv0Xx2hwwV/MhklxOMXzBX0x/TEOQ' +
  'hSfXO0IT5GtIq+99m5IW4YTxVhLJk1TsNkSW//IJP+zEoH2ZjZ98ij/ag492kDwCLeRYAqoJY1KFxfSaVGTIgWaAReVApmKSBnbJ5vFobLL8k3' +
  'fxLudB/af2/L5xvVdjoIc6Mp1J4WMGKGccPIRtGuVzPAzb5uQ6FCgNFdqxkfCscK5W9x+eERbJKuAiCVVrEm5pOEEK+RW2B8Akv3lrsorq5SYe' +
  'K5IPfUz45UXzNcsTg1o/DVovJRmgc6cRsCbBCMQ4fZPL2I/gb0N3UyzrVIwoeWvIcjZA2I9LPdcRAm4nXZ0vYW6ESgDHQrX/qIb7WQnCfgzjgY' +
  'bO5fMi8o26cNS74nkFTc1AlY8afBry/v9BeBfoGVCjMbMg9s0Z9+uh2cmi6kVarF16wFSOAQOnxNp8JEJ3QudTIKr76GIwwO+AaHLS4iXF1X8r' +
  'q0LTF4vK0g3Nlhr4WCWDhEGz1mRAD9+ADufaf34lXi+LG8HdB+9mekBrwEU3gDdoCkZZwpmUAaWyHQTsBB3XHeh2WcutJiNL7u170QYMWYp1CJ' +
  '82fqv+vrLksrS+VC7CxXd8bv6ein/XHxdZJHdHf5R1N/digF2a6OxQfytq681DyVh085fZlVWLePwzbfLvOv/BuBMCkuVIag45ywMZM/i05Bcm' +
  'InghVL76llYeNqu3jD1ecYlVICIU9F6Dn/ymyHg78XbSw+BiGrrtWIGeAVoaXTyJ6jOSkvhddKRdAqBRsV/y8uQzw983Pjmb/j2jYmHRBGNL8D' +
  'EG3ISwGlB1MjrQL4IfyLDWws1btlwNQtjqyQyOMo/gKtJSTqwLarTCvD7Fyz9VBsW75qcPWAe8l1f2kNyHmskx+CLH2GDMVHO9wj4Dk7eO+lze' +
  'dqFVnMQo/rhXZRW4tRwwJmm16pERNdrUqkl54UjrAgQCFB97sur0b/8LLt6//cAHipxQ86YV5uV8YPjJcOyjFxJR7cnAHOn3BQnwb9QrQAdu32' +
  'mNEFSRjCvptFGubcFfnN5N39GPjPncJDuKnFZWfi81lvj2kyfLJvO9J2pTJwJFUIQnrkulPPZO1lLOCNdiLICxnXZQ57EcRZ19oj4nJpglrgiY' +
  'vWv9ab2DCdyQMt6RCJhveJR9f6n78uUcMwodqbsm28dKdFDOHdqcZTb/1Gfr3tpGHJ/ejqcfYXHHKfEZCN0mMTusyofRc8HdPgoxXgnQCOcyIh' +
  '44Y6xbcJH3uhNPwqYG5qE4390jjFgsYPDm5/zvE2TOslkn/Kmyl9jnkR6ij5E1ynhKLPzWC++XD1zQGpLYyhQVtkaUpzBPUESxmtOefZ6M8xmL' +
  'Wtb4MQrGfq7BGnDROX1i4iYNAURWtRqVnC4gNZHH2Mq8ffPB5EL2mOaQBVA+TG5z1jSSh/oh6WmzdhXdHhJjuNlLTdha5yuDvI2xXjiDUE2hGt' +
  '2/4UFBXi0E2RnzxJQaatBFLYkJh8slmvzE+AzSXXvOejGOfYJKm2RqlylZvR6o4Xu7JqnHhHH+IcslXkwIxGZaLuXYXXIBYg6lVPPlRxyd5Abx' +
  'lQRhiTYVIX8iwlCZ/9s8R+dDZRm6ZaujFkh4GY2Eh7SaTK/Hxyog/mKXXSkeSqBVtyoWRnFbGd4xARDEYX9dvihDzihFN736ELiq/KYg0UtsYj' +
  '3nuOOlqIWFJdxA5WSXR2eqgPy9apQIGJSG37UYvZAybXPEBrCK1D0BKdfxZZzhrmMmW14ahh6eaA7HIwJxqQbbPKzi7Tke333T4b+0hw52+Emr' +
  'KhPXFL2i5UuT8AJnNW+jJKogAN5tswgbsgIvof3zhlxUY/vXY5K+FV79QuECniuyUI/7Unz9I4gkOvBCA14URa1CmwPrYMYYRA5quj4Y86lWho' +
  '75dPAgEESbVQv0HnLyp0VF2q8vUd7hDrIPFPoMZstTwunCDRh84IVazrLtBXuMY9a3o+f4H8UkzXgqnno5hCEWG3+e8r4fIfQG5bHmg39NNGXZ' +
  'gUwepxqaYoWGpLkX7TuvtX1ZxaE2OD8BUQmr3A3Utz5HoaMWAT3Xrxsfpz7EXpoMEYV8peUV/fwc5hRq3hHSo/aqOtjD4+6dIG/dOewGAgDxVI' +
  '7D7XnzGOooLM3jO9ma6he9FqfvAeIloLhLdGT4/Zh9VnKIlcDylJXv88mpblVE2uPQJgyy/HGjx/4+oaKASsJG5AS+uCH5P/h9xuPJwEB8iKU/' +
  'IoFJsNpB+uRLhKHN3oTiUkmr1i4k7ZSmFABZe8IzUznqOcGdBqssLu0Wo3nOoNg6X11G4NWAA6DVDvZKzO0NPoWVdEyxVte4L8bY9IjiZD7QiG' +
  'tAACCpFtLfh6R9D8zMfOlN55I0+k4oBRAuqLxmErV2vC8xFwBX/XJ4lpFgtwpAiLga0kDWhYKcMb6VEJvNR950pbseoFnjObG98tTZX8=';

/** First names that are also words, months, places or brands: alone they say nothing. */
export const AMBIGUOUS =
  'O98uC3K2hPYwwknQQQ+bhYwa3RrwSn+ZU1Hy1jvRtm6UH8d2ph+dL//nor88lZa8PG+b+DQ57m/M80dF5yqC1aBCUmW70aS7BDXNQfu5cA74MO' +
  '/8VkfVdOD+qqS/9RCxuB/mio7hQqwl1f/nEQChEQ37lCUkydpUnGcI/a5DKL7Du1On/wmCiZPiR0kcrB7+ia96AHb/4flg33/Zk0N++gDow86P' +
  'l/oM7zEe9TvjKn/6gdbJ53FZ5v/P8bwc2dV0p19k5/LJ6SsDa0pVzONc5v/GNMIgdMw7dmJjnpWL+V/Wrdmp7Na/MWxMSb2WTt48swJfIKoMlq' +
  'RtI5dwSMcgR0XDb1S7DP1082//bOepvdl9yWH1o5sDufihRUXK5QpwsnT4e8QH6kHyfPu0aq23taPMHOeD4vkEcp2Brv9Ebf8QW0YYI/jQdsi3' +
  'G03jtIjrygf+vMc/jBUmbuv+kkVeyfu9LMoFRAK1iUKGIbl6Tp8yFxsnmvX5MqlLgvF//KELlnMtpBxEanjv2jojoRpNRD7/9DoLCjcN6VY+xX' +
  'v9v0/CbWLLPZYOt1oHh51W8Hs22bPdGC4+9bQGv+xuN4HcSc/bqSAKwORzpz/j0CktgKENX6y4g7GsDb6gIqfqdzoFljaf4gd4FN/Og2s6kbdQ' +
  '+HH0RCd/0Sp/6sg+Glfn/cChXu7tjv/oNdmwf63b7KWoU7EB/ibv08t88T7Vl4oc3kr62vC+6dCyoLltNeY9iQcNsmx/ofJy/ZtEhmMjpXRN6k' +
  'N/kuwIWek53j/Arfs9XY+QWeRjPrXTwxN6PWo4D+rmcvq4myieyLmQZPadBxZV137Mz5mThdDLh2GULAg//bnhJW5PU/hhIgg9bz6O1/l8r+aY' +
  '5Wt98zeKtXN4dv5ITqUjjA5ELf/VsPwu5ayHA01lxSh2PsH6YzcmP3UOODe53D/tBA57ToePiPi8b9DA/JuHIOd/Q/vY/r2YxiexO5lLiW4nQ/' +
  'uhr/1El/+jKfBGK39wz+8xI4n/tVStiAHb+mzsKJauEfgc=';

/** First names that alone are a plant, a place or a brand, but not with a word behind them. */
export const LONE =
  'RNfs6dONizyrhPVRu28l5usov5XaaKG+KbeFBDmQi8eMNSF3DG2+eOv894vKzztcyitmzIQe0M1k8Hf8e61MqxGeGA6SuxrFlXC1hXSK4jLH7C' +
  'oAQoTeps7bnvFMKttO0NaSfNSJhEmq745wukWWGuGRGvWiOBJN/KvtmYvZfYCjKLX33wgWjBN4W2eidoksuZ/SmSoC11QknVg3YlNpmGjul3oE' +
  'k09Rh0HNP3JWOMStbJec3YT4aQ9bALw==';

/** Family names of many countries. */
export const LAST_NAMES =
  'MM2AzGyvhgMKAEj35krrjlO4QrDsMss68xvYt+cKJG/IXcrWGWhu1Kq/qrSEMIi8I2wcdkJcHd57L/tIU5ydOGLI94A37tvXB1jQNWQO+7m70z' +
  '/ypuCq7Idvr9MGARynFX/LGjRtil/Gcjk7+/1HHo50rBSFP693AG1+NJVmD43WTV3q33sPrj52ynnjqks/4hi1H7du5oSuVlRGu2qUoyAVSv/z' +
  'SFbi6V6hslPXH3pf/g4g+hg7Wia7s5M4m8I+UU+nD9/UrxtlskSls+rS84beSbTGAWxjT5vUQBrpRur7/Pw55n84h/NrRce3A+S6WO/+0vr8f2' +
  'jYEQOg+Wus4cYRUzCqFuZYgO6RWx+/39i8b+F9bqYTtUpKvLjOvU8RzBWfHDHiNquI56d2rxjSTL0/QASIJ5284JokcM/5L4spLn/izYCTB71j' +
  'fviuIRrlRh/ta5o9Z3EkkMhYZdJeFIsWWO5iOgfx988IvuFIN39hYMKU9biPmzfAMLbfZm2Yv/LFfxUV5XgdvDQVHsJFTF3DWLU9NOTR5A7BY+' +
  'IXqpS7kSZimf33VOcjGB1So3wwf8lFB4YaHFmE61fecfFh1ukQoKhzEmuga3Rdu3Gd4fH7fa9fAlHV+bnzW0E8kW+Dfxe3ZxAp3afYCrhzumAV' +
  'NvftXldcT6TasK7RfkBP5V6u4L/dOd/49jgKfJgToBeFa2Yd+cQBQyY315kP2p8YL/qlAd+YYiIfwYGB9LVu8v/joAo9mH/Rh/ibXDfDmy2K1W' +
  'MiHq9qH44e3viINCB9jNzXP/nycWiLo8EHldOkS+fZwlXECvCc6W6jagV0vh7Hhx9513/L7wtrxRHWqm/6jIEYyBjo//jcLWlFnCISFG8c/0vt' +
  '4b/FYkPqCr+fvwqY5qJ+j8WJvjw8on0Rx/Oul+HziZlb1cblVa0tU5ASfB87oKJ/0N3Vipc9TvE9gB+IgIBPvf/SDhhsyz/8hXZCeTO/ykcuRt' +
  '+cVsi68szbca/eIggVvlXu5KHR/U27WjgXW+tNgUG9dTvHT0XwfVxGgN/PdNPvTLd0ZWg3FvM+TznK156/8o9ja3Puyq0JOWp8F5V54suYF6wL' +
  'rvscV5f/2vuH1JEf15Pc9/0azmuda8HZwP08X2I12fuSfi0yFew1wcXhgnj+z64/n9aRiLvuf2HXNUbR9NpdsRCnNn/ZqDX47nA2elzyMc1v9U' +
  'PE237gpiU8yuLUXsrzHUlcJ+/podaN4qdiDPX+CjPydRwAd/i604jqwQT31P5+xUp4DLSw/clrXPzJPI7//s4lhHvQ9ix+KM/4TR03/Ni/58RH' +
  'pExVSX/wFQ/Zej/416ZgVTf9E7/ya3nWLI75hH3xkvt5VMcDLdTLeRB/e1i+K2//3aQrH/Xu8mlgfLhXOx9NuKhlqYX4iZ/8sz4+Uz+LccKD6+' +
  'x0A3LvaZfuRqVOFjxGx7LNRfUehEyVL2RWBVTMHrO43E6yWl/2mhhkcivR/6IwV7O15cjBV9aB0FylZeTwTnZ/AIj0Z3vmUObyyncxUnXBSjmo' +
  'XU3P+GfrM/6if2OqzVjLMagYZ4/0EPlv0lAWHsPIYQ5P/IDeNEKSXHi5XzobZaPxG9rgPh4kf0UJ4M0g8XF5UUUQHo2h8HEYZ1lmYxtx5FS/Az' +
  '3XalUloWz/MKjnWcvJWFjuqx6675UzWz4SZOqISu/qHqfNTxvTfHhl5ZD5jJWWPwfgzYViMTpePWdair4SHxUetJliCZGPUzdxx+CLPadq76CG' +
  'N8RvxfFibWzCofKpf8hmHMoI/R2fcTF1QyNXnx4mCAfgf8U15fzxrNQAe97b6QybKco9sBxWef9nGlupqHhmw1buvKIjSvuX9JRMT4AuCp/Tyo' +
  'nFNfeAEEnWSpac+/2iFaRId33fIw8X2+IsA5nwR/lWf90vbmfxqdsEOyEhXa+QPuAPf+IuONtgFi59ikPy/xqeePaopeOb2/3vWJK+CwSJfEPC' +
  'd4IeBkFWJfXtv/8yf/u38xUAE/oAaJKeydaf6glm+rVDHC5KTT+Ns4UUvf6tyKFVbnSivGJ74Rf3e/0+UbMUJkge5bvPXhgXfsbf41D9JKKY6E' +
  'LgMAnvbNoCa/v5FGor3e+XpiEprHUM5UT2iv6Vy8iqTOUM4C+HAG0sUj9pKn0uN3aipGf5e3647zAIYeZ83NpXDT/0iurMMjTSaC8HHhqaoA3Z' +
  '8ggQN4tc4j+pFludxxZ0eNsOoQ7HoznQvV4i0/hH22Rmdo98ihoee178uCFVwBncYW+lqOFAkxqrbyjYIkeD5uY9Ty6U1b305+8/A7CNxa8VAJ' +
  '6CIHoEHk4/VFT506S0Y4El7jfUX8SF+q5gX0ZXzAK8Wiv7SeE+kB/2GXzI0dNmAWl199tjsd/xMrL6tY//XQ0VcVxKFhiULH2D0LMFgkdZYrU+' +
  'wDJBv1Zb8IxJSfmAv8GltDa1z4LvFd48yC+1jge712nvBR1nAe97b/kUtIK2ygGyHX0AfXutErX1RG7XLy73+Rf/D5yxgcXUQFufz+9aOgd83n' +
  'PtZ6Dt1+j09YwCI5o5TV1V35VD4MX/qyvV8+uMOp/4J+S4kC//x439j57Bv5FUKhwH//bz7IhZROFQCp5r5W/3p5h/+gqxze7t8DK8X/86/5Al' +
  '6U0AsT/DCvqa0gRXwjOdt7ePlgv4rX/mevZNJimTtK9ndvl//9u9KSUr+qF+IgGw84+mV/1y9yxVaiWYzy5OZC6YHZuHy2dw34tl9Jwkki/MAK' +
  'kl6irrtfm8RZv2tLwjwTGvT668ZXB38OarWTyj+NE+SaG3/6hD1/P/pJuM75zTMB/2wP+pL1DGyV4rPkbOAJ/YYxzf/If8/H4Q4IkQSt+qezD0' +
  'sT1M2nG/pa47ec6t+o5i+2gU7dZHjFF8/P4yp815AoW3QoV0nFN+g93rWPSHZt/f4SD5kmS8+Qa/0l3lLBR8cuKfDHyo2Iq3c/t6f+Zt6hScgi' +
  'wHgVjNWoc0WyN5d5Xl3PX3DO9JZSjJ9gckHHr79sHf6kXBR9eFpZFiyi3ckbNLcyHfNgS7//4YCOrAZfhVBBHN6U5XQS/hWL3c/D88DrZygh+e' +
  'ukd+S2Pi5CY3/np2yxGpq3I74crpRf/b0keEzbPBp9hdqqCA/vWoab/4Tic+w6OwXi7ZG5Lh6aTfpdOKBwOUwmHclzhHNECEognmaKEQJv8iwR' +
  'zqaunqrcvAf99GEe//TimV4+ZI4Jqq35Z0XeCQASgoCaZEni9q5vpOPL5f/vTZyPNaOTA+hoT/O9D6hkXI+c0nkP/b2Lh7/qlv5mHLHXCB/b13' +
  'hgvccYGg3EwjkheIZ8Yl+/hOrvR59Xl5Q5Hl2Rn8xnsFP8bA6EhJ/t0QCd/C30z1NyB99MEUsqEKzgoNX//qQ9D1dKjgmsfVNRNRXZ1HVgOYRO' +
  't1RUl9ffEQTDMT8/vxL9+ZwSH/gtD7HuKWuvOJPR/80nwKQOj/yOTa/60MnEHLUwXh9AmlirZf52x6usABa7z/j4IBU0H+QL8zHkQfmK//qTcO' +
  'ZJelsPObAn2y9etigHXPgKRv3l0NtKJMV3eLzDd/DQYKPzXx9BuVoLz1qo0ZX28deqr0IYGJuD09I9MN8aD/ZawieROKPj1f3aOHUVwxaEJeQS' +
  'o2/wt/widlxz+Rhrd87U3/CkyBzKfyME0eXo8DIW6quu61sIypA83twQ3nZq1JMHZSeYprib1Sf6V7o4f06NZ7zakQav46ORoPAiYvX/eiefne' +
  'J4vU3jtB7rMcX9af4SPGE+q6lSf9sPU2sVMrr3s2J7Y5/y3yUL2oR0mjR8xE1i6kb/WcfieAtesmMy0uidexqhCu7E+LMgNU2/brZ3RF5+It/x' +
  'FXyrrXvM8XwsiZQZJ4Q9CdiFv7IP/Lj+sj//5yz7BI1yw5Y+w18TkCRKfFZ/7XdQTjFvULdsN/cJQr/+w+7QWAK4UBtF2waONGz6jTp0uTKJm4' +
  'JuuI//6orZirrtqnxLv//roXCuNK3smMlugTLFtrTLfo0gkMALolvGdZYeCyllKeTqK30P/ZpTiX1xeZ//Ly/';

/** Family names that are also words: they count only behind a first name. */
export const AMBIGUOUS_LAST =
  'PxfcvZFkqp0fi5Ab+eHvPa3wnl058T85T07UOjH0KDs1/ePhxx3XFICLhTpZtDkVA/aNirfXKklXOvc3VGM31g359U+oc9HiRAcZvIq/sWiujv' +
  '3LecYA+tg3+C1dBD8uC/Accf6se0/sBH4Jf2WrpqXrNWZdrbazoO9773hHJGbpd/ZFnjscxp4pOVBWWvcWt0H8gsUsr1H9uQ2vymG1wMREDVwt' +
  'GvJjnKwR54J1fzhuHO4f907zhTrD7PQk85iiTxmRP5r1z9dpNkow7+TPip1Ux1Kdpk0nX+Gj4mOz5OFKwfd8wHblwm+m/unGb+CQcS5YEmjqb0' +
  'Gw7QcMjAG4c1TjWY2RgUaX2ub33whO4N3pAqIFe6GpQ8fbJrKNBLfAloO5ueeeBZfAHwrHLC2kWDqk1lYLdNcUgmQokuOuKMYL9/JOMwgeV+SF' +
  'vKZGe+TVY/EzyN/bV3JjL/ViZUjzZSIcqfNadf7poCTH2i7iHj4ALDuVJ3fxXBV++AbeUeLDtF4+1M04rDzbuWxtBsf/Zp9QncdUvtWR9dtHzf' +
  '8xaorWsV6KpUlBBGWsIB/Swz7Tv2JkjBNf/I7daF9sjPK7bw7poAj/jdBa1dBWLw+9NApK5mVzXO9jgEX2mcHm5HuQT4GYuUhVxtu/L4Y3vZS9' +
  'AXQxsSPeDjdnB94BMkxQ6rd2R1m6r6jqG9UCv83adh6yAbO+1CUNbWzut78/ec1DVVL2FjhUoJ+Qm7PGB9hd/U70lH9tt+L49+soOrlcz/1Kof' +
  'f5zRZ9KpN/mmaB2LQOC0qSN54VGmt/DIzCTlFbt0rhlMxTpO9aCwmcWSOw9Xfel3g3xcUCntLVtkilIEH8=';

/** Capitalised words that are no names: beginnings of sentences, forms of address, things, days, places, brands. */
export const NO_NAMES =
  'N3Trf7fCzgWMh28u45mSXOf9Oq2xbwXfRMVMeb5Yk4yjKjv2+R3Nxon/ZdujYZ2nHo9XH2o6vX4rV/MURcSSyUHUUm6+Fm8IrP3X/5wB/Z5f/8' +
  'qp7HCRlGVnsCS/+68cKz//p+9HpCPKIfV0ykH8iMzhfsmO3ktmD2z0pLRxp+nxIWVAfX0c4I3HjjnZuzrRgXO/W34HusoLF3rFNF/Xr/wZ00gR' +
  'vuk+hExHgWW7XWYAfJD87zlef6QrFH5B9wpvF4OrV3f/EmmdYz3/otH92aZAeVaeueTHANG1iXJkhApaG6yg4a2p+EIQ02wNRy3mn8fo43PCvM' +
  'hON/fdCeAQyXuy/zodOF0Hzqs+iYiLn/hjRYB5U744n+ZDPaP40J1oH3FOVjuwlGXuD5rUbP8nu79V8SaU8daDvoQav5OrGDiRfUxh3jfEOPjZ' +
  '2BPBIXHzdrntJ0fxYXiQzn02k/zrD48V//zP3pmP4Mt/UIwmH62r4hZ6NUOc8tNR3/MysCu5IF/3nhBcTpaJj/Xs8yLFLPkX35NBLCP9GN1duN' +
  'P9T/0HeHz7BmF8vyhs1+BA4JD8Qm/wm5y7FOcp0RV9Pm4XwlTYPX4pb0CIEpaUqW1/wpfvs48DSBt8Cq8X0PBLx+SBd2o8Ig7UAZa5rRr6HvkW' +
  'lQNDuWIAocKvG/YIyFLXSQFown4XooXnheio5CrQi/VKdCj7sL8drC3Pjr5lhr0YGWfqf5Lhb0c/2Xbv8Kjzn4xmxVQGt/zw7Off9o//4W55OM' +
  'Br26mCimOCHZ/lN3rUb8hzgpYihaWjFd6zO535yTkfH9wQ/eJsIhgBuwp/HsGQrrl0bv+eLDrFhVjy3rmH8AIocX83cy3dyPp5PtWnDbzHr9Kc' +
  '5zl6pON4F3uBIMYeAxZo7IX/AKzBCc0GhVGM/kQnXjKsp6j04vcTVXUeYVLOjaJ9hZRAcnM86E/Z/bzJ8rODmsmD+giMN8IF+a6f3pfymmmULu' +
  '//ttF12S6P0hJTr5T/cv3xWZNRQiFwfDWv/qMH6OMtF4ABrixAxUAhhD0G/ohP/+MyRrhXaTKN8GHK/nR8vYztg7TI/qHp/+Qt/E0Rd/0kGdOc' +
  'uJP4utOV8XRT+7RFGf19RQa/sLuuc/2wVs4wXTzKVDKf8v+2xMmI+D0a6XpiJP/+MAB3XaitrnRHCTn1VY21/+atcFuvsvyhfnJ+yG/I4ISD6q' +
  'L+f2E9P+vJ/o7P/4VWuv+07F/H8haV+kXW6RMcINx8H3/irZI9FMDZHGcgjwuRTyO2gD/quv+Zc0o7x7f/sDsjBMrf9zAx6vWQYKci58pY+Ib+' +
  '+qwqdrEOW//7YoLb/OhZ6DEcYajZef+jcfFSsNC/78hmovmBfPtPl4XJqJNknW8ShpzQiztA/7dj8zK5lkS2fyftwPh1lh12YK25fV41WhaM9H' +
  'v/zZz8pLeWwe20uibaET9hz5Wx20ScaY2ppz1xb+Rg6iUD/xF9UU40ZzehW8/CEZDa32rpf3JC6vy/96k5XAGJf/ibvl7eVyPDLfAfa8oIgUYG' +
  'RHvaex4M7HZ+wcozAUvxYF/IroXrwfiln7CNlQCyb69thdWVHKtBCLxiOWpfsQ3+py4vzDDYXiIsp4O43FycLuqduqj9pt3gHRFerHFVPCtf6u' +
  'r+ebJxDfoHhdpwpj62B6Q4shGtX9SMAbS3BohnfXwrj5esYztDhKlx8x8SB4pVXicmMs2sI0xnv/ONwo8wjMrEq73+eE3IlMAY1Jn6OnWaPBHc' +
  '0WiZ8IY9wX/4CrvhLkgYVcSU2XXYs6Xz0O78Ze/sPjvpulr1N5DhSUKo3nr3oONLDxSLaC5XQclmfxePZMbzP0Oz/cXYHHmbEdD5dIHcYtmUE6' +
  'kHk3w5B5B4HxcT61gLC4bJ7w2Aqqxxz/lZoCDyjnxLl6FqUjV6zNxWfl+Pwl0Cq//+O+yjvVyuWZcab8Ll/8fkw0BcAyZnoRDI0VbWDXJ7Tdal' +
  'if/w3L5jL/4VlvrAxtw==';

/** What goes on behind a person in a sentence; a noun would make the name one of a thing. */
export const GOES_ON =
  'HXeyo6xvtY1TqoeT1kd3XTdwzposfxeHpmX/l5NvJAqjJkR+vhqc35fY9bR5J3RX/wdHO4iVgxV2dxyU8wofsXhBUV2CC/PQLAfPD8Irvav1vj' +
  'Ei8MEICWtOgTOOJBpKtxqXrn0/yr88A76wnHJeEyhpPhwD07G7UBGBJQyOWrB2zihj5oaizgGiIHUXdF/v+T0iBTwQ24r0/TrTtxB47dIiWZvt' +
  'PqEOjy5rhfH8/lpJVGZIuk0sHW1XXfusJ/2EaCkRnh43BsFB2b5WiIm0IgLm60jwC9Kp10VpAuGzaKtQSZkWBMPklXrXulltWChNZpGFfr5SES' +
  'V0YvoX+09fqd9O7Vj34GGq/JIf8tB3KjpESm9F5iRxVmS+vXnyATjUkAm3iPKoCPY1c/wjEjPxzJAbr7w3RvAe45xymxcdM9nOxz8KvfgFu+6j' +
  '8Lw==';

/** Goods, prizes and terms of science that bear names of people. */
export const NAMED_AFTER =
  'MKZp/dGj8kpa6k1rkPsaeEWqThAkV05u7kKzdopIA185P7lDTpODMVeOaxLQ16Ww6tCtchF8sNUweBuEHwH/TU2L5dT+g5Ku5HnmYm/bgkiGnT' +
  'rFL7JK1WH/0nQmId6iOidBA3pc9YRL+b00bkdvJrmH8BleKQGDoV1Gv1uqCpyKf+3sKqpivyAehM1TBH2ITzd3ystpT1lf/CKgowCPnOpoGze3' +
  'I1QrgGenVJEzAwLfcyYz3jqTat9t/z/tXXqLNFJyG3oQVASU1np68/5hBbTbsOe/xdFipMjy5Joprgq9d9h5xToa9VlHliFZl4jxED2MYEe6r';

/** Nouns behind a lone name: Adam optimizer, Allen key. */
export const LONE_NOUN =
  'M5CicSF4cGX+/tAh/v6mir6LtuNK1SKFjlBxBslTJXUXjuuLK8M//gbhFVpyCSPNKXP7AtvoQVS6gN0WQzTlNJSCBrFf7dbYc+Jz9TR9nw2iV+' +
  'clr4t6DqCN6lurzmZ4AeRBI71JCpLQErSfS3Xz9Pf7mGMrjH8N8Sk8XtlWPXi/WTHgMuzkoaKGXnjs9Ff6JjN2bcwqGClvBDQHhkQZ97mHkie/' +
  '/4PDvkk1WwE/B/RGY231M/H/MyMVB8BOILhOpOuihQJ4aVg5iukIkhmUY8SBy1ho/88R7FUEf';

/** What is somebody’s although an article stands before the name: the Doe account. */
export const CASES =
  'JzBANer3q7yr/KBQyJx39gCmJguir28UeJX2K1x7ydi7U82DYBn/d37O9hW46gLCS80m5IDuKS/+47wShw0/oHE6Vlu+qhTzUP24xxaAplo76l' +
  'U3/';

/** Words behind a name that make it the name of a thing. */
export const OF_THINGS =
  'PQT3A1swTg3P567n/cbdQfo0SZNkgCZMQc/V0NgQZWSzzmXopN+k1t3t19z/hChBDSnEpijQ0ZGe9sxO9AcqoKOyl6JR8sGn4DdynuJ18v0zMO' +
  '0ZdvlvkydJN/408V0TxPNTV0MgrDM1TcaNxXrCZwafsaxsLk6HWdpzEpIiDQV132681+6jyT/St9txRw1RxoeEIPJqNBktZLeQJF0LfjGWdx2v' +
  'Nfr/CGznJnD6dYAt54ImcOteeAWUlYGTTndcoD/0NhhL5bHISk0ucGl5oBx0Hs9sGK+kjQ/keYeCD+xglvmOpQCWSTWoKcPurSqKhBwNaHdvqa' +
  'CCg3JF7Y4U3sCXvP40ygSO8YubR073PxiAT+qxIpNri0IGvxqUDwJ6Q8qMnPTNxpqRAyzTXH8OmhzWwBfgwymWulX0MG8ZBsoTodgGAjX1pRRL' +
  'fbFDlZ/ui5opr/RHHO4nkFDj9E8f05tv7bxWw29eWYl2o812IiKOLKV4lJZ0eWe7EO2ELZex4EOInpkmZgex6i5An/QyRkx9qrOP1esroeofrc' +
  'd4uy9b2VnWCjj/CqH1xojf1n0Wmq2ZjpPms2HjqUwoXXWuCqyZn8AxtAxyxrFLKG8rfC/8Uu/2gB6UFI3LHPSQ3jrlRyBWEv1SZy6ZGE3iJoNQ' +
  '4MLbPc+bafJRmYrELxD0T/W40s2mFQKBP4aMjGntXYSTsndus0vmwS9sQaGfxxQoHr2TnwEBM1DLO3leoYlg6vqYkdYQVD44cRhfJyDvSn7GUD' +
  'U0Kz3E5V7vDxROUuMaer36AvRCH4d+zl8GbGJDSw6xdAYzLe5rua2jxoqf1ujGKTsMBsAoXfo0OIMbswtUWXw==';

/** Words that announce a number to call. */
export const CUES_PHONE =
  'R1DkdZ5ZG7e+Ubhx+/0SgvsnAPQQHZc//Fd7dt1AUcYQRkX2tsGXQhqhc21ZE/vfFPF7aDPZmo5AvnsL65nCJUXn/7jgQdQ8RqjwkOkC+frZoJ' +
  'pta4jfzDc7PoiP+HWGbl3OUzFvjF0XLMs7cthBLuLa0Bl8=';

/** Words that announce the number of a card. */
export const CUES_CARD = 'TL67GuWPYU1v/bLfyO/1wRKVcDudoZFtYL4/J6wfpNmvlBXl5ifQVCzUpUtB6';

/** Words that announce a national number. */
export const CUES_NATIONAL_ID =
  'Sw4VPLyQXWGvkxPWs7xQOJNSDc4scQLH/8MJpfuNicPjBu2bh72Man9Gf4IPD8YYl/I0j818WWx9s1VJT438=';

/** Words that announce an address. */
export const CUES_ADDRESS = 'TxxrI+dindGVE+e4LUvekKQcz6YRh/+ApbHjuHmz+qtDbmf3yWK//';

/** Words that say that a number stands for a thing. */
export const CUES_THING =
  'RhtkghJ1iVNfSu5b1Kmrox27tgWw9iAGtn/h72WWLnT2WAKLByO1jv4p44sOxPfFvawqBEks4bkqYU4ReibT0i3Mug3zkraYf87UY5Bng0FBpY' +
  '9lb6eakHWi8JP5mcuGtmEosFVJn1mNXeghnq1U32Ju3NL9te2BdWVyv1wQfzrUJUzX9UCo5TROmfw6VV0aGqNOVGOWc/xWiPw==';

/** Words of a form or of a manual that stand where a user’s name would. */
export const NO_USERS =
  'JG8F5MmepB1L9WI0McvW/ryPtSYRKcJ34TDR+qLE6N5XSJJe/xeVmpTbxI/uVmFtPxqHRZA9B/5texMsJB3jRjcb4KSlq69kMBcj7tUfvqTIE2' +
  'o5F2j3Mmf0L798ah4v2WBEYFFRFr2FGzw==';

/** Large cities, in their own language and in English. */
export const CITIES =
  'Na/TS4EO9Hyhpoqh/5w3gkg5SBhYa0xPZAp/CKpQ8YQgt5yC8CY7C2BicyAaVdAMdNC0heyrg5wCER1qzsjNA45Zaas3l8SkKIGOlWdkBCXhLZ' +
  'HFfYegtZC05GDT8bLzxAJ7siop3n5W8fkYFlQyeaMBKsGpTUGmJDNzWvNzOjLMrkiv9StOSAQ0rAjcQPKrt5uBPVBUdzUh9UIoEafdCzsPzISF' +
  'yNY2p1LNRPhENWDLuyGk1sLs5PK/RYw+X9BRpV8uJWGuGC1dR8LT8W+R2B6DPi6t0fJWyfrZrPQ/AO71sbNYul3wwy+2qFvQTq/CwKn4/OEfgr' +
  'VLKBwFlgGF5Q4q10ZlDC+IJht+dZk+36b7MCkE2CYoC6zsmfUTlcTvciZtomQZl8CsiLXhVRljYY+KPIvTJ0xfOj/8=';

/** Firms, brands, places and figures of stories that are called like people: two words, without signs. */
export const BRANDS =
  'IkuEh9Zy7DwtKiB/ixhAKGj5q5VwJ/8lyyrTN/qD3tDYHyIUtiTZYecYnim8OanD7bEtLZM7TgsWXZ6dEG39LVW995RQP6XWXSPugdb5hGgmtZ' +
  'Yby37TWOKew9uW2rAF1DT4+E12a+6O2nHgt/5Ogqhq5tygGtm3OQMIWnzHObWy//4c5nfeGwIcRL8MqeJk5kOgqVhc3AOitWf6fr4H+K8sfIDR' +
  'nCTcYeOq12wUjxTgDhKe1Y2c1IOkKfkfnDMMT5sJH3i+OTqO0RDyS+P43hJA7k+V+1dJ+T+On/8ffxcDFqSHH8l861UFufAWa6FvvxOXtRSbA3' +
  'pfMv6d1H/yJsILSeiuyDVqssx94nxNHg/l/68Ks/Yq9QUlNS0/258X+dpEV/isGNJHakD3grAzBI/E5OmGpIn7ujzy3DG5Q1jjl7LfEhXLGUBR' +
  'WtSsH56z1VnizpwKtY0/KjEttsbZi5Y89DD+roycGXqAwkaYIJmTjg+9305zBpX/QH5BwyOzrYgiLJiHSfxdZF+9jfec7vKQfjjfppjyYXT51c' +
  'YDikExc7KE/jGJdY/i9ADD/LiKZU99t4jMFwg3Qi0elKT5BCm4KngBlKaMyoA1PMpGYFuNSDyPqb3DauDFXaOs/d1R8YBe8uOp5qGjkIncnTVz' +
  'F/8x+3EfoD+79plvNX61Q3KpHwYs+FT1tCEw5DF+XWcE3UxD7AJro6rXH428Rv0YPr82DWQpBXLGjj/HIo2FanbI3KWKagDatFdleACpzjgtze' +
  'yzHfY6GG1Vt/SPHntf3z1T+gxxvKOen2bevscXKf90fxS0IF/jhSQJko4fmT/4XYs4NHOE5+D/wEz0Sq1/sXiAi8vcL78VHAPlz';
