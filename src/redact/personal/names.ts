// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.

/** First names of many countries. */
export const FIRST_NAMES =
  'Ll+oa8pMJXEMzB9wm3Giu1b+ikDS5X02K2IskGHhihzmLRLulzBppoUh+mP5VAvP6kZjVGFfkq7SaMoBHik+PTcagGnN0zKiXFF4JvQcWaSUh2' +
  '2CjxxApuJV975gpDgPsB4kV1DN9hwjIoq+9U3b03Krb9OOA5txYO/Dju7WN13wVjGAdv+cqfZtXxIsEbZZ82ExsH7dD3wud96vTdOCtWorvCDe' +
  'YjV61JbCSbS1YKdlnacIZjJ/WBC96Dg9u1L1MuT9YyEInpZsY2+sL43IvCvfT4+2NcBzXNw/hOT6yRc0kuivR+7rmISDTIQxnbEVMk02MXvnlm' +
  'sV1bPI9XvsExxTafqVYocGDYqzVdhkAd29R7xyKd2Ft8JRztU1Kn6TzskSq99EgSUEYCHTkiwsfQ8KHH6gAq49AiSfAAXKDc2DRr0QpOt2BQbO' +
  'jlWESIvJmDqXq5P8EkGVKkT2cFjNUlLf5IaT3Yukff5lXjt6pBFYcOwsIbCEUehHcPmaHUQ5+zZBmAQFV+hJmcwVOwviIbj9wF62tj1vXEUGoB' +
  'WAvw+ZO3A+TJjJf2JMkwFX4yOxmpqNLQLNyDSp4aaxc8gNKx21HYhimHj7lfQUZxZTGGOigItx6qXGMD2l/gcTV4uNL02UoqBe05RBpc9N0cEa' +
  '+uZlWjR85a9EmmUQ+j/MLNP5uEK2nSshC2Jw9lfxLxVpmNtp2T6Lq58uHLf4oqVQpjOU3HwEVyvByD0pOPMeiNmN9W+yHBTEe6wtWqbgtY69+F' +
  'ZqkVYaD2HONXaJ4IXLMS8lkf0tZzLOgpwsOjA1h+/YEIbkMFB+dZ3c1e7GvOCul8loRIChjMJ5k2vaFKpATb4rs4G2A3WvAd2k3P1vv0GUQAYO' +
  'JPgDjYbue2lELEZgTLrycikPzYkfope4kqIngJ84tnd/v9jc+kMKpah+YlyZMM3K4BMKmw3vDFmv12Btf+XPolfIx8fkEZDn5b78fDlAe8fgXB' +
  '6/NbduBl0DlO0hYZUq4sf82J+y9x96sVnIbBiB9Ff9ALHry2WVeP9BI+PKc09x+W6QXjekkTSIN2A3hzAqJ8cIlgM2Icnv+ek2LX204By23X64' +
  'Yu8aNXrKdwZOCBfJHAu3oYOEunrBibU4o/RK+a72F6NgR5m1eDMSFqL0uxwRJShMcSBMznQh4lTGU/krui3yUFEYJlEETsVAtgzmS/gEfEx8kD' +
  'INoi9FEuc22v6H14HvlnULgGeqhE6XN7Sg4dUpITzr+2RDWj5P6l7lnSvlfaUX/Et4T6YF2pqv0YbHbBZoWNyDG0boMpZOa4sB3NR2d6FZClyY' +
  'Vbo0/QPrHuwercG33QWfsj13yXBhXa18aySn39b79tsKj+naVMR4RCFN+kL4F4RfWDhyMNg9D/YApQSnfyZ26jH+RXx1h2jcOFRxiQfcbhJbx6' +
  'IyhCfz2dCtqRmERWSyjymYVZnQdYYUowgtcbGU9BNmv0VM6Aa+IYRWSgwnCRg4C0BoQPIlMASqbwuv8HtPLZuyqnOf8Py8xpslk3lvT75D08ov' +
  'TPf4+4wCP0EhH2XXKGsQHDDDOV3+m6jdMbOpr/032Lj0vMqfY8nDqY8Y4XVhjTFY4d9Lqgwu8YWudUh9Qe7FqHIkTIQVoGuVjVkKXFNo/WjkUQ' +
  'Hpvp0XfJBCo/o33H9IQn+G6bwA5RyGF4L9imjO4sjGDy0OAaXH4l10myQid0WYAU64lxtng/jlRcqEJasvzrQkppJ8vBj7bFcUUCd0KUndifhl' +
  '4Oc6tD+ZPgrE2FamrZx8TRsXDc0JgkljOgdFtCxl5bX4pxT9ZUnauLTh2hUc+1n+rCXCHuP2PpF+DqmHfz+ygHqEFQYkm3ESa+bBJD2ISzJ+gc' +
  'gN8QuHH4ZwmPNSQPhZi4AQRTetEpdDhWFqKE41RZCHj9WdBKnsjsZfga/ut0sVOhGAK3tAwbxp5TI0Fvpw+YQQb4/s/PHQQlEA1SoAMPgBE6X1' +
  'tCJsZj4l8jhhDLEXn89r1l4k3AzUwmGyBYnmez3jR1CKC85Q521F+0NGtLGZa3QzVm4AAbSZqjKkLcKRgK/AFCTDSM5O+s7zxzgJleH/46+mDe' +
  'xWGNzzE88Az7sGKzB9hS9elog2ujDLbD8vmabgP+2N3LgriIMAvWN4i4LYIKFn8LI4j/p/yCycKyX8nSKUspzx2OsMpf1ma/81F/+Lgby5emvN' +
  'RfGDt+VbWKkDu4jIAFcq3wh/PVXqFhTyWLns/LTmldZxa1YX0WcbQk67p1Wg0QaFuF2GpYfSSLxIUuO7PF4CvHkwE7D682B/i68+AHFzPZytij' +
  'sf/wJTfS4jtCSGL2ZpfwbPCRMjpK2zxzDhHql9Qlo/9R51fyC52wYBN/BK2ccVWfzMh8HzwM9XgFbA5Blgl3MdNglqUBAz1JdPAmlFvU4ypuFz' +
  'FsUh/kAZi+4vmx+AuEh8NDM7hsWbfp95kKmg8uUat+ygBTEe+Imst5KXS/I2Pn/NTDY3F0a9pDR+PFgxngFS47/84dmRr8LozBP9B29z8jFun7' +
  '/8DQIFW/ynTMg4viaiyv5NLYg6gKXpS4uOdxb8zqKeJB2JILqPxJALTuct0XZqJtvcubO7xr+g4dWSSXK1wu2w4OYK5nDvFUfHsXkyh04NkXGh' +
  'DeTLRQKIsEEC3rY3eKutTOCY3vlSaLaEg77kvpu/ogVseBPgK/ZPEskfBGzijwB0PKPxj/FVWRFdyr/wUfDXjTMk7b9HPwhIICytLNY3O4zGfQ' +
  'QwKq1HgOZTEbjIasxSzrwJH9Q9PyOExI5CGWl1sZWYhhRevTDrvoZwHU6XicJCIbkUP0TglTCfUO+fzSAhjW2FbbLt1JJDI5yEJm1uQO6sfN//' +
  'wzXKbYE9SenRBXL63h7UHNAU/9LphLne/lgmXwUW3y5Yhdxg6RBP9sDuOlGU77/fyeO2N7XGH7HUwIXJeTrOnQx/DEfvVBCG4bRW2yYOIB3tOR' +
  'sS/5BfXOqtdLZjI6JVXJ5mwQgEwpX28FKh+EkiL0sWUPsbsxUcgVwu3gPZXQxouYSGAZg8+uEop5Cgj74RGk2sovanCtKZO8k7JVhPkWcC+lp/' +
  '/0npMfN3h98vqn5xmsb421CYTSYX5QlPv/kREpAMmDHmHfdYNtdRapYQxmwGJNYjf7u8zD0DJ1TTeau95WGSCy3O2jGVxvhrMj4jrNPe5PmNid' +
  'YMTTZyN9BvOkFN/CO6e0gaDz3YpYenYgXQvXPmOA0aStNnuoFp7fV9ikV+kWUvMYwuOMA62Q8EDx5I9ydM9CL/AQE+IPg/+O3+xj+4AVYs0qPK' +
  '0QPXE/Nhy5mC4o0ZS1fy5fevoDztiVeBFkTkXf7yAKxHi54QZ0k+2KVnYQ5v4JasP/m6cV2b77vXDr7Ih/G360TtpqTFBuC4en7HZ7hHXF0r0N' +
  'wOD6IasH0veCzXJQjdyGwVkxjcmII3rl2pwSckFGfCt5vF2wLv+qDKJ3uSuUxYi14exOE6nDszf/7iWD/QUEFDKHS4neF9de/kZRBCvDrxqsKw' +
  'VAICf1Vtr58CjEM03hDAurwRYIs/4wpRXO/UgqIeChMxtyHConHgRXcU07vJYGDBszFMQ2JmIpyWlzNef/ANY66O+CK2swtU8N41UF5mLo/GNn' +
  'TI/S0SgzmEFkT6A6blpOJbGQYknxU9i7rcgk/FpXe51VDNyhxL/eOD2jWk4y3nB5Q25/v7B4h1nA99xeikDPJmSKZ5T4wehNc84LcG/tLWw4km' +
  'dXEh8DtC926+6L9icYf/F3IM0OazOiu+POuTes41prKrET0udT0VZlkNe7BkgbCgZbf+UOtQFvZjVkt5I/0pwoS7ZyCWjZtj91fHzGzheQQemI' +
  'lT+TNfkMMFkCZ+guHAtViI4P5+vp/rSSBssUYSVkiQMOjNREwwAtOlH2sC0qb64QZ+INMAnT+KeX8T/hZy2kyw7JyzUsGCn4m7Yr5eHGvBKgwj' +
  'ZP+L18htmhTIcBBvgGKtA57tsRyjP9w8DEHKYhlwxN/P17jxYvhR6MH6D5cqo57mtjxsKX3yITse9D9GzbZ0la5NxbYMx7wK+hVfyxzWIfveij' +
  'Wdq5jkScAIXjP7zX7af9agBbB1QrcqKFzv5tp6duuzu+5qzahddvbEvdV+wPB/8uE2iBN6AiRxkIS2tobjRnHg8WDwER7cpyhS9waBA5cLNb+B' +
  'VBNStBMjvEhdrTaZ6NXI9wG5GSNeW4gVFoOQ/82bSQoGOsmHVAQu8jFkUChFDmC3NSrNjxYXfDLn1ijMPoIV2ZN0UHiwDVgoZ7gS0GPgkOpTqI' +
  'E+xeavk+eofoUBsnnAvi7wP33+CIXV4qZD+SoI4dNuEhJAt8Qm8f8hQmR1gsI7NBz5d6uMUF9rPF/0o0iJj0c38KQ33J9ichAy8NffLFtd+ged' +
  'uG1UOBgMtTL2COS9QGe5xlf3A1mZw1csMV3cRdCVn1+57kJQuZmUt8Vfqo8omqPX6YUkXwD5eEfGJoXEQ/mfD38rb2Q/AuiKqhD30T5lue6ZIR' +
  '6kWon2zDdoewoeYT6xZ4nwBudAbFlQAuUmloGarqnXeCk6P3bT9S0V+gdhjglSoDPsartm54eINypdaXZfgbOwP8YDpKpVOXmc6a1kP4WWFTfb' +
  'w5czwTlp/ZVQbE6ACUa/wm4wEpv8i3wJtwN6gXKAe8bY2xTTqDnvcnLinGc+tu5mv5K7tZcv1c4SW7jBZW5xl1rMoTyTsPemmPyVyeVw1zi+Q3' +
  'vccewRqX8HYp2fiNnu4YhvjxInDPlk0e8B9LHRKzpcFaR7jFAmvZSHGhm+bI3RkoU53AR/4PqhnNuYfUHa2xthOI2eHlxDoLxkCwFA85lrgWxv' +
  '3a68Xm+l3NydPs7DUR6kc2UMMGJP77pQtNVchy0LnTkTX506WkYMXKhC5VM/+oa4U19NA5HzezaQZMzCrX1X1FQQCPrvUd7fQ/0ywsNKE07HO/' +
  'v1CqwjmGRUSG1CVdodzk2gQ7rW8Oqst8DMZeJK84VKQi0t1fOHeZ98sFcK+ZLIyPAc9NNvfHYqyWzGKA0M4T4LA0v913geaiApTTYsRinbL9Bp' +
  'udEmp4O5haBQdoq95MHjcI0JbkOnIjMR8mQ3avG1CAHZ1OlbgYm0KPgOuOPXBx8FqIzN0F4Ai5lCAbzPwDeqRLjFKkNyc/0GPtMrratyci2bL+' +
  '6tsChf5+sUHlEhu5od2ON2kGWJdrVDCq8nOS4Eu3+w7akNO5wwdGRnif6DtAPM9fJErBIKkXvNaaP19p7GvP+zqQE+FuSOt/BHYQKHZ2QU+dEa' +
  '9reBKVytakTj4/ViLUaLEE1y8fQyi1wNPwrQgfIfFaZAA8oVPirPcbF4gPeOq9kzbEYkVeCZ/nXzkXemzZz0Zp9b9FSPt11Wl//XSjnKGHlJVe' +
  'UZicdB1isPRBz46sdK/WL6GnAffqs2Xqx+XqFf7/e3oGx5p4DU4m6HP6lSPJl1PYLMpBYDVW8Q055Hn7M4/y0+SVedapA1hYCz1/I7fY9waqnJ' +
  '5H1FgBQs/vczSEUyHD3RQv8RSvcAc3x8JmRzkcNEkGl/yScpjj4KM66R/yod47vKetjOHpa8Zjxn2DpBq2B9g50pgxkGQlua5z3Wph/uwq6kcw' +
  'W0QnJFa2ggTc7AHD+pn+P07SU8RjOZ7ybXVFx7wVtMvOAsZatAhkpxgyCD1ugfRtNjniAIhhoutxAZaQdo5AUzcMRIHldo3KHTgFAC60n2xq90' +
  'OrAavjxgOsWT18wMiYvc0IHZB/nd0i0nYHISmmrNHAnJcMUZwEcM+LOJpynOlQbXTm6IC4hQqVtnMdTLQCWhH7LMAUH5ZYN2uUfiHHjYRnRvKe' +
  '2DY+oHHgvGJeYypUUwIh46rYLc3+o25cKI+ekbD5pSiyjXfhzuXIoDpi5NAtSpdOqli8oOexLiCH0uj9wqMdYPPjt9bbxzSg92bICqgtlNjT9W' +
  'WSbxWKTWD73UCi8O7pINpyU2TTF5I/hYQVhxvPDqiAphTlbotSt4RIzHhnf098XB2MiWC0unodIjHLR0BWGARKv9n/OrpjQHlAAjyOxn+MmXvx' +
  'cmH886wOwDrxZZsVgymqsPnJ/40hHYgZ+UMW1nwlId2DoRD3MZDYEOYAlyE7ovAMMBzQXVejC3BIWx1r0mhlLBAV9n776GeoHqvpON2eDjDYeb' +
  'ZCHOJ0lP5SGOYfdvc5nJ+03lFTyfzmPOI7rzl9JR9WOB/79WoL1+p0PTRoUyfVHiJfx3FMP4ayCPzzIw/o3CEv+8x5Rt00xOPmMY/7T/irVgCV' +
  'Of+dkpgiQT3LBsg5XeiAqBNbuIrknzkfNYWR+Pje3LZthtSKnqdIb+fNtKlFfC+vNblgLvIIt99UVKCQZBIhwLsC+Nx+cIRxPiE11W+LkUJDA1' +
  'kMRbSLNn0n8eOLJMNB2yOJiSebZu7N+QrUG/JByEm+oOyfuCFLx52qDfKF38SZFBtDDwd2k1ryaiQdeXLRlLwcv31YMrWiXucjAdG66u5SGXz/' +
  '8ar1clraQWeuIZL6CVpmCy54EOmTMSe7czeTRub146f3ICD06QlnWiR97cObl3clGUZgsyZaMKqMI0tr5I3/eIjhk8nbBk5N6zPaemPD+aXo0b' +
  'YPCDEr444fSBN1MolMvLnj6fR5v5hi4ucc2i0i8YERx3nk3ayJQYEdc93atzhe+1AhGHXYeW2Wq+7p63DoMvS9INh3nPovVPbmV7HzpOplXrG2' +
  'yppivKRoyVFQvan6vR9Hx0UiGvuHdmvRvvhG/pBq8QaMZFoOwEGjbv4iZVIBYPZrD+PTNPoo12EMDxagLyC1s7lg+dVnw4SGR358yjkZ6xnthx' +
  'c81lyukkCUSBpGJnhX+F9mMy8lTt60gq9ersp3898knucUuLxgxMpUHCDBVZvlHkcouLfnYPDY4BEAAafnGluudclwuR+KXLQ+r3FMkv8/6kju' +
  'bzNfwl0koZggUL5IBjE75kllQs3wIY+NyiC8FDw6+dp9s3xbSSddoWJGNTSr1QUXTzEfxyRJlZQQmodU6OPNFCNnb/RNxqx94iNhbRFcoGmx4B' +
  '84iQMxvFyXmxdKVQJA6chABTscqwox8DwBJIQI+I8YvggCh8orSYk+78axYjFCUSnwutnj8kO1rto8snOJjXCZoWBXi3gV2u/8eS3sNaBl0EOy' +
  'bkweNc9whGLIH5CCYlL5A+AfGZEEFcFCo+h1RA2JQEcIscBy0+Sax3nuIpGpxHTE6TuZFI6hxWPwAboPLL+i5+/EFauBYfIHjy+ZwdqosEo6PZ' +
  'Y8u7gS0E+LqP+Wchc8cVvy1nevySIIvAOdlUk3/h+llBTgkiceJP/7xOPtLkGpSBDM1kLwaJiJ/gN/xfP6RiTNl5cuqr/LsBffe4SYnkeg/n6I' +
  'ADGXnB++c8ZOv8ruDovNqjffVkhfm0FtmFIHfwArhRmiaB76QCI0WsRIz4EnVM5IyBIB+Nb5jti4dX4mZMIIO3pMDOmz4toIRccW8y4Id1c94F' +
  'NOYLca0RICfh7gKpBJz24h89Ch450LqSpwCHSZocw/HvXWtRUo9deOZTeh5sv7Vf0fas4qzbAa8kP9m52sjGSpWQCR3g4kHlSDfwivikY+2gfb' +
  'sc5eEoDAyhmqugnSHw5OFzwZO3aop8ka9IKe/2KfboIn7FZirb35ge4XDPBbfN2lUbyAK584HmyzAQZGGocYlltS7SYoXGXZkfBsymrUFkCLWM' +
  '0f7CTML0NQ+asFCmPLSK+xxAeqF5xtHvfB3fh5jTtZcuQAzclUq+KsDdK01K+m/d1EaLo7lYGYeX6UQE63iv5KC6rm6TEKbc+mrizZW6g4EZS+' +
  '3g6KU74HkDHEuORJMXhr+icd5C6H+jb6NVQn/H+1sjcih4swGuRUH18DbSvitADy4ducGSiOeuxz4vrLIG46LBcrdJSI94lG5yDd49zqnvnB1X' +
  'Y1K8/f0qGYGED2/8N9JwJ6VS9yOsVbnKfX2jDOPLB0s4kRbSmP3I8Nvkozzf/wWV7Fi/Abl0c4BVPwDsYbuASvbAfvIcirE5FYvmMnd4Y5GJoB' +
  'hykLw5QQrAvW3pqumN8q1wsWYnoBnFf45A53QJ5A3ZONhKDNI7OFhlUaiuV3EsrxNx/olwWyRU1SUAi0ZQwMAHWn+JYov/wwTj//YJPm1h3uwU' +
  '5+D3TEylFqLrDAUHI1vLL0RINzRHwtDlIlbxKJsbYbSwt7t1A///zx+HkbRRdN23syL678PClYMH+6rfk+t6jJaphrqdMgC6/Ou/cTFC/fUaTH' +
  'rT69//RfHaHDBX8yGSXE4xfMFfTH9MQ5CFJ9c7gCtaRV977NyQtwwnirCWTJ7E4kt//xGYH2ZjZ98ij/8I7SB9vosAVUEsalC4vpNKjJkQLNAI' +
  'vKgUzFJAztk83i0Nll+Sbv4l3/yP9vy+cb1XY6CHOjKdSeFjBihnHDyEbRrlczwM2+bkOhQoDRXasZHwrHCuVvcfnhEWySsAXm9bmk4QQr5FbY' +
  'HwCS/eWuyiurlJh4rkg99TPjlRfM1yxODWj8NXEBNA504jeDQYhw+yeXsS2obuplnWqRhQ8teQ5GyBskMeObcT8paFuhEoAx0K1//TqyE4T8Gc' +
  'cDDZ3L5kXlG3ThqXfE8gqbmoErHjT4NeX9/oLwL9AyoUZjZkHtmjPv10Ozk0XUirVYuvWAqRwCB0+JtPhIhO6FzqZBVffQxGGB3wDQ5aXES4uq' +
  '/ldWhaYvF5WkG5ssNfCwSwcIg2esyIAfvwAdz7T+/Eq8XxY3g7oP3sz0gNeAim8AbtAUjLOFMygDS2Q6hWu6470Oyzl1pMRpfd2veiDBizFOoR' +
  'Pmz9V/19ZcllaXyoXYWK7vjd/T0U/64+LrJI7o9G4392KAXy4Sg/lbV15qHkrDp5y+zKqsW8fhm2+Xedf+DcCYFJcqQ1BxzlgYyZ/FpyC5MRPB' +
  'CqX31LNzxdvGHq84xKqQEQp6L0HP/lNkPB34u2lh8DENXXasQM8ArQ0unkT1GclJf6ry6BUCjYr/l5chnh7/U/3/HtGxMOiCMaX4GINuQlgNKD' +
  'qZHWgXwQ/kWGthZq3bLgangeQyOMo/gKtJSTqwLarTCvD7Fyz9VBsW75qcPWAe8l1f2kNyHmskx+CLH2GDMVHO9wj4Dk7eO+lzedqFVnMQo/rh' +
  'XZRW4tRwwJqQsiLEgKpJeeFI6wIEAhQfe7Lq9G//Cy7ev/4cVOKHnTCvNyvjB8ZLh2UYuJKPbk4A50+4KHnlCtABuLvre0xogqSMYV9Noo1zbg' +
  'r85vJu/ox8Z87hIdxU4rKz8Xmst8e0mT5ZN53pO1KZOBIqhCE9cl0p57J2spZwRrsRZAWM67KHPYjwdWiPicmmCWuCJi9a/1pvYMJ3JAy3pEIm' +
  'G94lH1/qfvy5UzR2puybbx0p0UM4d2pxlNv/UZ+ve2kYcn96Opx9hcccp8RkI3SYxO6zKh9Fzwd0+IAhOgEc5ny0x1i24SPvdCafhUwNzUP8tX' +
  'jFgsYPDm5/zvE2TOslkn/Kmyl9jnkR6ij5E1ynhKLPzWC++XD1zQGpLYyhQVtkaUpzBPUESxmtOefZ6M8xmLWtb4MQrGfq7BJ4OX1i4iYNAURW' +
  'tRqVnC4gNZHH2MvrZA8iF7THNIAqgfJjc56xpJQ/0Q9LTZuwrujwkx3Gylpuwtc5XB3kbYrxxBqCbXCJ+FBQV4tBNkZ88SUGmrQRS2JCh0M1+Y' +
  'nwGaS695z2GVgkqbbdyVm9Hqjhe7smqceEcf4hyyXYHEZlou5dhdcgFiDqVU8+VHHJ3kBvGVBGGJNhUhfyLCUJn/2zxH50NlGbplq6MWSHgZjY' +
  'SHtJpMr8fHKiD+rDFI8lUCqMJVhQsjOK2M7yEGIwv67fFCHnFCKb3v0IXFV+UxBopbYxHvPccdLUQsKS7iByskujs9VAfl61SsWkNv4DxAybXP' +
  'EBrCK1D0BKdfxZZzhrmMmW14ahh6eaA7HIwJxqQbbPKzi7Tke333T4b+0hw52+Mu4nril7RcqXKCzmrfRklUS842YQN5T6H984ZcVGP712OSvh' +
  'Ve/ULhAp862P+1J8/SOIJDrwQgNeFEWtQpsD62DGGEQOaro+GPOpVoaO+XTwIBBI9d+g85eVOjPCy9R3uEOsg8U+gxmy1PC6cINHid1rPQZvcY' +
  'x61vR8/wP4pJmvBVPPRzCEIsNv895Xw+Q+gNy2PNBv6aaMuzApg9TjU0xQsNSXJLpvtX1ZxaE2OD8BUQmr3A3Utz5HoaMWAT3Xrxsfpz7EXpoM' +
  'Ec0aUV/uUwo1bwjpUftVHWxh8fdOkDfunPYDAQB4qkdh9rz5jHUUFmbxnezNdQvei1P3gPES0FwlujJ8fsw+qzlESuB5Skr3+eTUtyqibbogZZ' +
  'fjjR4/8fUNFAJWEjcgJfXBD8n/w+0BVs/JwEB8iKU/IoFJsNpB+uRLhKHN3oTiUkmr1i4k7ZSnhEEZqZz1HODOg1aGtFqN5zqPAeuo3BqwAHQa' +
  'od7JWZ2hp9CyromWKtr3BfjbHpEcTIfaEQ1oAAQVItpb8PSPofmZj50vW/n0nFAKIF1ReMwlau14XmIuAK/65PEtTiERcDWkga0LBThjfSohN5' +
  'qPvOlLdj1As8ZzY3vlqbK/w==';

/** First names that are also words, months, places or brands: alone they say nothing. */
export const AMBIGUOUS =
  'O98uC3K2hPYwwknQQQ+bhYwa3RrwSn+ZU1Hy1jvRtm6UH8dz4YWJPzpf/L9PhqH88lZa8PG4JJzNeaHPc35nmjovOVQWrQISkyJVXjeIENc1B+' +
  '7lwDvgw7/xWR9V04P6trb/zjDG4H+aKjuFCrCXV/+cRAKERDfuUJSTDy4wdqTjOEbwM7m8ZRe2xnRRqdN6+Mbb+Vj0TJ8SOkjlYPf0TXvQA7f/' +
  'D8sG+/7Mmhv3X4Ngmxh50fL/QZ3mI/8T7//UDrZPO4rPN/5/jeDmzqulOvsnOpaOs50lYG1pSrmca5zf+MaYRA6Zh27MTHPSsX8r+tW7NT2a1+' +
  'YtiYk3ssnbx5ZgS+QVQZLUjaRyPAvND7HIEdFw29Uuwz9dPNv/2znbhjKx2X37/f2B3PxQoqLlcoU4WTp8PeID9SD5Pn3aNVbb2tHmDnPB8XyC' +
  'OU7A13+iNv+ILaMMRhmyLfzjwR15QP18F39ey/azJCpM3dRgr/h0kiZq9k/d6WZQKiAVZtjjeFDENy9J09VJrWECLxsnmvX5MqlLgvF//KELln' +
  'MtpBxEanjv2jojoRA+tFvoff/odBYUbhvSrH2K9/t+n4TaxZZ7LB1utA8POq3g9kvboUJ7qT3RguPO10/fgNf9jcbwO/4CLQBWByOdOf8egUls' +
  'BQhq/sGmsDb6gIqZNf8s+9AssbTxDV39nwKb+dBtZ1I26h8MpVuvchO/6JU5qw8k1b4G+Glfn/cChXu7tjv/oNdmwf63b2NfAc9CnYgP8Td+nl' +
  'vnifasvFDm8leSa5tEC+6dCyoLltNeYh2/qbHhtk2P9D5Mi8On5tEhmMjpXRN6kN/kuz1Im8f4Fb9nq7HyCzyMZ9a6eGJvR61HAf1czl9XE2UT' +
  '2RcyDJ48sS3hxZV1zUU++H+Zk4XQy4dhlCwIP4zCLRnyfcSVs8Ltb2n5fni0gg9bz6O19Wh6yH/mmOVrffM10CZCxc3h2/khOpSBZDwHaiFv/q' +
  '2H4XctZDgaafPydHKHY+wfpjNyY/dQ4xxu1RJ3Dr0L8JnHPadDx8R67rObf6GB+TcOQc7+h+Rrqvh69mMYi+u8DGzKXEtxOh/dDX/qJL/9GU+C' +
  'MVv6CAcI/PMSOJ/7VUrYgB2/ps7CiQF31Qa/A/w==';

/** Family names of many countries. */
export const LAST_NAMES =
  'MM2AzGyvhgMKAEj35krrjlOZXPc1h2GWWdeY3sW/OFB7xT3yF3K1hlobtSqv6q0hDCIvCNsHHZCXB3eey/7SFOcnThiyPeAN+7b1wdY0DVkDvu' +
  '5u9M/8qbgquyHb6/TBgEcpxV/yxo0bYpfxnI5O/v9Rx6OdKwUhT+vdwBtfjSVZg+N1k1d6t97D64+dsp546pLP+IYtR+3buaErlZURrtqlKMgF' +
  'Ur/80hW4uleobJT1x96X/4OIPoYO1omu7OTOJvCPlFPpw/f1K8bZbJEpbPq0vOG3km0xgFsY0+b1EAa6Ubq+/z8OeZ/OIfza0XHtwPkuljupa/' +
  'xatfj+0bAiB0Hy11nDjCKmYVQtzLEB3SK2P3+/sXjfwvrdTCdqlJV5cZ16niOYKz44Y8RtVxHPTu1eMaSZen6ACRBPO3nBNEjhn/JfFlJc/8Wb' +
  'ASYPesb98VxCNcqMP9rXNHrO4kkhkLDLpLwpFiyx3MR0D+PvnhF9wpBu/sLBhSnrcR82b4Bhbb7M2zF/5Yr+KivK7MIdp4aCo9hIqYu4axanpp' +
  'yaPIHYLHxC9VKXciTMUz++6pzkYwOqVG+GD/kooPDDQ4swnWr7zj4sOt0iFBUOYk10DW6Lt24zvD4/b7Xr4Eo6vzc+a2gnki3wb+L27OIFO7T7' +
  'AVcOd0wCpt79q8rrifSbVhXaL8gJ/KvV3Bf7pzv/HscBT5MCdALwrWzDvziAKGTG+vMh+1PjBf9UoDvzDERD+DAwPpat3l/8dAFHsw/6MP8Ta4' +
  'by/q9CWxWqxkQ9XtQ/HD298RBoQPsZua5/8+Ti0RdHgg8rp0iXz7OEq4gV4TnS3UbUCul8PY8OPvOu/5feFteKI61U3/UZAjGQMdH/8bha0os4' +
  'RCQo3jn+l9vDf4rEh9QVfz9+FTHNRP0fiWANm+PDyifRHH866X4fOJmVvVxuVVrS1TkBJ8Hzugon/Q3dWKlz1O8T2AH4iAgE+9/8Z0XNDDZln/' +
  '5CuyE8md/lI5cjb84rZF15Zm241+8RBArfKvdyUOj+pt2tHAut9abAoN66neOnovg+riNAb+e6afemW7oytBuLeZ8nnOVrz1/5R7G1ufdlVoSc' +
  'tT4LyrzxZcwL1gXXfY4ry//tfcPqSI/rye57/o1nNc614Ozgfp4vsRrs/ck/FpkK9hrg4vDBPH9n1x/P60jEXfc/sOuao2j6bS7YiFObP+zUGv' +
  'x3OBs9LnhGhpM1v9UPE237gpiU8yuLUXsrzHUlcJ+/podaN4qdiDPX+CjPydRwAd/i604jqwQT31P5+xUp4DLSw/clrXPzJPI7//s4lhHvQ9ix' +
  '+KM/4TR03/Nispf6x9HpExVSX/wFQ/Zej/416ZgVTf9E7/ya3nWLI75hH3xkvt5VMcDLdTLeRB/e1i+K2//3aQrH/Xu8mlgfLhXOx9NuKhlqYX' +
  '4iZ/8sz4+Uz+LccKD6+x0A3LvaZfuRqVOFjxGx7LNRfUehEyVL2RWBVTMHrO43E6yWl/2mhhkcivR/6IwV7O1w1cg7gq+tA6C5SsvJ4Jzs/gER' +
  '6M73zKHN5ZTuYqTrgpRzULqbn/DP1mf9RP7HVZqxlmNQMM8f6CHy36SgLD2HkMIcn/kBvGiFJLjxcr50NstH4je1wHw8SP6KE8GaQeLi8qKKID' +
  '0bQ+DiMM6yzMY248ipfgZ7rtSqS0LZ/mFRzrOXkrCx3VY9dd8qZrZ8JMnVEJXf1D1Pmp43pvjwy8sh8xkrLH4PwZsKxGJ0vHrOtRV8JD4qPWky' +
  'xBMjHqZu44/BFntO1d9BDG+I34vixNrZhUPlUv+QzDmUEfo7PuJi6oZGrz48TBAPwP+Ka8v541moAPe9t9IZNlOUe2A4rPP+zjS3U1DwzYat3X' +
  'lERpX3L+komJ8AXBU/fjqHkTimvvACCTrJUtOff7RCtIkO77vkYeL7fEWAcz4I/yrP+6XtzP41O2CHZCQrtfIH3AHv/EXHG2wCxc+xSH5f41PP' +
  'HtUUvHN7f73rElfBYJEviHhO8EPAyCrEvr23/+ZP/3b+YqACf0ANElPZOtP9QSzfVqhjhclJp/G2cKKXv9W5FCqtzpRXjE98Iv7vf6fKNmKEyQ' +
  'Pct3nrwwLv2Nv8ah+klFMdCFwGAT3tm0BNf38ijUV7vfL0xCU1jqGcqJ7RX9K5eRVJnKGcBfDgDaWKR+0lT6XG7tRUjP8vb9cd5gEMPM+bm0rh' +
  'p/6RXVmGRppNBeDjw1NUAbs+QQIG8WucR/Uiy3O44s6PG2HUIdj0ZzoXq8Rafwj7bIzO0e+RQ0PPa9+XBCq4AzuMLfS1HCgSY1Vt5RsESPB83M' +
  'ep5dKat76c/efgdhG4teKgEmg+GfB6BB5OP1RU+dOktGOBJe431F/EhfquYF9GV8wCvFor+0nhPpAf9hl8yNHTZgFpdffbY7Hf8TKy+rWP/10N' +
  'FXFcShYYlCx9g9CzBYJHWWK1PsAyQb9WW/CMSUn5gL/BpbQ2tc+C7xXePMgvtY4Hu9dp7wUdZwHve2/5FLSCtsoBsh19AH17rRK19URu1y8u9/' +
  'kX8+n1EEsYHF1EBbn8/vWjoHfN5z7Weg7dfo9KnPgpQRHNHKauqu/KofBi/9WV6vn1xh1P/BPyXEgX/+PG/sfPYN/IqhUOA//7efZELKJwqAVP' +
  'NfK3+9PMP/0FWOb3dvgZXi//nX/IEvSmgFif4YV9TWkCK+EZztvbx8sF/Fa/8z17JpMUydpXs7t8v//t3pSR4MpZ1QvxEA2HnH0yv+uXuWKrUS' +
  'zGeXJzIXTA7Nw+WzuG/FsvpOEkkX5gBUkvUVddr83iLN+1peEeCY16fXXjK4O/hzVayeUfxonyTQ2//UIev5/9JNxnfOaZgP+2B/1JeoY2SvFZ' +
  '8jZwBP7DGOb/5D/n4/CHBEiCVv0wTbs4eliepm043xX2atjt5zq36jmL7aBTt1keMUXz8/jKnzXkChbdChXScU36D3etY9Idm39/hIPmSZLz5B' +
  'r/SXeUsFHxy4p8MfKjYirdz+3p/5m3qFJyCLAeBWM1ahzRbI3l3leXc9fcM70llKMn2ByQcevv2wd/qRcFH14WlkWLKLdyRs0tzId82BLv//hg' +
  'I6sBl+FUEEc3pTldBL+FYvdz8PzwOtnKCH566R35LY+LkJjf0Ym7jbLEamrcjvhyulF/9vSR4TNs8Gn2F2qoID+9ahpv/hOJz7Do7BeLtkbkuH' +
  'ppN+l04oHA5TCYdyXOEc0QISiCeZooRAm/yLBHOpq6eqty8B/30YR7/9OKZXj5kjgmqrflnRd4JABKCgJpkSeL2rm+k48vl/+9NnI81o5MD6Gh' +
  'P870PqGRcj5zSeQ/9vYuHv+qW/mYcsdcIH9vXeGC9xxgaDcTCOSF4hnxiX7+E6u9Hn1eXlDkeXZGfzGewU/xsDoSEn+3RAJ38LfTPU3IH30wRS' +
  'yoQrOCg1f/+pD0PV0qOCax9U1E1FdnUdWA5hE63VFSX198RBMMxPz+/Ev35nBIf+C0Pse4pa684k9H/zSfApA6P/I5Nr/rQycQctTBaPB8aBNL' +
  'FWy/ztj1dYAC13n/HwQCpoP8gX5mPIg/MV//Um4cyS9LYec2BPtl69bFAOufAUjfvLobaUSYru8XmG7+GgwUfmvj6DcrQXnrVRoyvt469VXoQw' +
  'MTcHp6R6Yb40H+p3EfQieROKPj1f3aOHUVwxaEJeQSo2/wt/widlxz+Rhrd87U3/CkyBzKfyME0eXo8DIW6quu61sIypA83twQ3nZq1JMHZSeY' +
  'prib1Sf6V7o4f06NZ7zakQav46ORoPAiYvX/eiefneJ4vU3jtB7rMcX9af4SPGE+q6lSf9sPU2sVMrr3s2J7Y5/y3yUL2oR0mjR8xE1i6kb/Wc' +
  'fieAtesmMynbYgdOvY1QhXdifFmQGqbft1s7oi8/EW/4ir5V1r3meL4WRMoMk8IehOxC39kH/lx/WR//85Z9gka5YcsfYa+JyBIlPis/9ruoJx' +
  'i3qFu2G/uEoV//YfdoLAFcKA2i7YNHGjZ9Rp06XJlEzcE3XEf/9UVsxV121T4l3//10LhXGlb2TGS3QJli21plv0aQSGAF0S3jOssPBZSylPJ1' +
  'Fb6H/s0pxL64vM//l5f';

/** Family names that are also words: they count only behind a first name. */
export const AMBIGUOUS_LAST =
  'P/OFLo/FyA388Pee1vhPLpz4n5ynp2odGPoUHZr+8fDjjuvQAp0s2hyKgftGxVvrlSSrnXubqjGb6wb8/Y3Q8SIDjN5FX9i0V0d+5bzjAH1sG/' +
  'wWroIflwX5DY49p/YCPwS/stXTUvhkw22s6DvuhsSM3S7+yLPHY5jTxScqCste4tboP5BYpZXqP7chtflMNrgYiIGrhaNeYPreeCdX84bhzuH/' +
  'dO/ENCehJ5zFEnjMifzXrn67SbJRh38mfFTqpjqU7TJpOv8NHxMdn30Zu+YDty4TfTf3TjN/BIOJcsCTR1N6DYdoOGRgDcOapxrMbIwKNL7XN7' +
  '74QncG70gVECvdDUoePtk1lGgqch3NzzzwLL4A+FY5YW0iwdUmsrBbprikEyFElx1xRjBfv5JxmEDyvyQt5TIz3yarH4meRv7au5MZf8qtTZSI' +
  'cqfNadf7poCTH2i7iHj4ALDuVJ3fxXBV+/lOYw7ReP5GJHm3ctjaDY/+zT6hO46pfasj67aPm/5i1RWteAeSggjLWEA/pYZ9p37EyRgmv/lsWv' +
  'K7bw7poAj/jdBllfeH3poFJXMyua53yl2mcHm5HuQT4GYuUhVxtu/L4Y3vZS9AXQxsSPeDjdnB94BMkxQ6rd2R1m6r6jqG9UCv83adh6yAbO+1' +
  'CUOLhHfn7zmoaqpewscKlBP4Rhh9hd/U70lH9wWGv1lB1crmf+pVD7/OaLPpVJv80zQOxaBwWlSRvPCr+gsWEnKK3bpXDKZinSd60FhM4skdh6' +
  'u+9LvBvi4oFPaWrbJFKQIP/';

/** Capitalised words that are no names: beginnings of sentences, forms of address, things, days, places, brands. */
export const NO_NAMES =
  'N3Trf7fCzgWMh28u45mSXOf9Oq2xbwXfRMVMeb5Yk4yjKjv2+R3Nxon/ZdujYZ2nHo9XH2o6vX4rV/MURcSSyUHXudGbwis/df/nAH9nl//yqn' +
  'scJGUZWewJL/7rxwrP/+n70ekI8oh9XTKQfyIzOF+yY7eS2YPbPSktHGn6fEhZUB9fRzgjceOOdm7OtGBc79bfge6ygsXesf/5kiaQI33SfQiY' +
  'jwLLdrrMAPkh+d5yvP9IVij8g+4U3i8HVq7v/iTTOsZ7/0Wj+7NMgPKtPXPJjgGjaxLkyQgUtDdZQcNbU/CEIabYGo5bzT+P0cbnhXmQnG/vuh' +
  'PAIZL3Zf50OnC6D51WfRMRFz/wxosA8qd8cT/MhntH8aE60D7inKx3YSjL3B81qNn+T3d+q+JNKeOtB30INX8nVjBxIvqYw7xviHHxs7AngkLj' +
  '5u1z2k6P4sLxIZz6bSf51h8eK//5n70zH8GW/qEYTD9bV8Qs9GqHOeWmo7/mZWBXckC/7zwguJ0tEx/r2eZFilnyL78mglhH+jG6u3Gn+p/6Dv' +
  'D59gzC+X5Q2a/AgcEh//jSjl2Kc5Toir6fNwvhKmwevxS3oEQJS0pUtr/hS/fZx4GkDb4FV4voeCXj8kC7tR4RB2oAy1zWjX0P6OE0O5YgChya' +
  'yCMhS10kBaMJ+F6KF54XoqOQq0Iv1SnQo+7C/Hawtz46+ZYa9GBln6n+S4W9HP9l27/Co85+MZsVUBrf88Ozn3/aP/+FueTjAa9upgopjgh2f5' +
  'Td61G/Ic4KsemjFd6zO535yTkfH9wQ/eJsIhgBuwp/HsGQrrl0bv+eLDrFhVjy3rmH8AIocX/ZU3I+nk+1acNvMev0pznOXqk43gXe4Egxh4DF' +
  'mjshf8ArMEJzQaFUYz+RCdeMqynqPTi9xNVdR5hUs6Non2FlEByczzoT9n9vMnys4OayYP6CIw3wgX5rp/el/KaaZQu7/+20XXZLo/SElOvlP9' +
  'y/fFZk1FCIXB8Na/+owfo4y0XgAGuLEDFQCGEPQb+iE//4zJGuFdpMo3wYcr+dHy9jO2DtMj+oen//zSwXf9JBnTnLiT+LrTlfF0U/u0RRn9fU' +
  'UGv7C7rnP9sFbOMF08ylQyn/L/tsTJiPg9Gul6YiT//jAAd12ora50Rwk59VWNtf/mrXBbr7L8oX5yfshvyOCEg+qi/n9hPT/ryf6Oz/+FVrr/' +
  'tOxfx/IWlfpF1ukTHCDcfB9/4q2SPRTA2RxnII8LkU8jtoA/6rr/mXNKO8e3/7A7Iwf+S249XrIMFORc+UsfEN/fVYVO1iHLf/9sUFt/nQs9Bi' +
  'OMNRsvP/RuPipWGhf9+QzUXzAvn2ny8Lk1EmyTreJQ05oRZ2gf9ux+ZlcyyJbP5P24Hw6yw67MFbcvq8arQtGej3/5s5+UlvLYPbaXRNtCJ+w5' +
  '8rY7aJONMbU0564t/IwdRKB/4i+qKcaM5vQrefhCMhtb7V0v7khdX5f+9ScrgDEv/xN3y9vK5HhlvgPteUEQKMDIj3tPY8Gdjs/YOUZjkDD+RX' +
  'QvXg/FLP2EbKgFk317bC6sqOVaCEXjEctS/Yhv9TlxfmGGwvERZTwdxuLk4XdU7dVH7TbvAOiK9WOKqeFa/1dX882TiG/QPC7ThTH1sD0hxZCN' +
  'av6kYA2luDRDO+vhXHy9aNBkqXHzHxKZG4nJjLNrCNMZ7/zjcKPMIzKxKu9/nhNyJTAGNSZ+jp1mjwR3NFomfCGPcF/+Aq74S5IGFXElNl12LO' +
  'l89Du/GXv7D476bpa9TeQ4UlCqN5696DjSw8Ui2guV0HJZn8Xj2TG8z9Ds/3F2Bx5mxHQ+XSB3GLZlBOpB5N8OQeQeB8XE+tYCwuGye8NgKqsc' +
  'c/5WaAg8o58S5ehalI1eszcVn5fj8JdAqv//jvso71crlmXGm/C5f/H5MNAXAMmZ6EQyNFW1g1ye03WpYn/8Ny+Yy/+FZb6wMbf';

/** What goes on behind a person in a sentence; a noun would make the name one of a thing. */
export const GOES_ON =
  'HXeyo6xvtY1TqoeT1kd3XTdwzposfxeHpmX/l5NvJAqjJkR+vhqc35fY9bR5J3RX/wdHO4iVgxV2dxyU8wofsXhBUV2CC/PQLAfPD8Irvav1vj' +
  'Ei8MEICWtOgTOOJBpKtxqXrn0/yr88A76wnHJeEyhpPhwD07G7UBGBJQyOWrB2zihj5oaizgGiIHUXdF/v+T0iBTwQ24r0/TrTtxB47dIiWZvt' +
  'PqEOjy5rhfH8/lpJVGZIuk0sHW1XXfusJ/2EaCkRnh43BsFB2b5WiIm0IgLm60jwC9Kp10VpAuGzaKtQSZkWBMPklXrXulltWChNZpGFfr5SES' +
  'V0YvoX+09fqd9O7Vj34GGq/JIf8tB3KjpESm9F5iRxVmS+vXnyATjUkAm3iPKoCPY1c/wjEjPxzJAbr7w3RvAe45xymxcdM9nOxz8KvfgFu+6j' +
  '8Lw==';

/** Goods, prizes and terms of science that bear names of people. */
export const NAMED_AFTER =
  'IKag0b8k2uTrk7G4SqUQRW5+5LOoqAX1P5ROuDVW5xMNpb6trWEssVN4HEMCdNWMXv6DK2SOZm+4SInayvtK1j/SgmHiJicQel9YzBvUbncmmL' +
  'Ad4wG6XUv7rKqK/t8qpn8gaF1SSIh/sW0+s/+EQUAftyztyVDgLp0kzADNzY046N19/9AVdqPRXInoRQJVn+vfmFb266PxdYsyy4aWurHgHhUG' +
  '1XHohmYjxDYwEuv8=';

/** Nouns behind a lone name: Adam optimizer, Allen key. */
export const LONE_NOUN =
  'I5CnEX8G/v8Cfv5pPrtvS1IllQkIlSXRjvizw1/gcR2mCT0pv7AcBBS4ERYz5TlKBxZt3Ynif1P9ntpYcl+LoPCOpqvmeAJEJFSKnQK09L31T/' +
  'uaM4yw4SvF+VvXn1meMu5KoqX470X6Jzft0qAq8TR4ZBt7h6KP/4P75TWwfwhEY39TcgMzFXwGIYTk+ikDhphYsQkhlLxJy0afzz7FBPw==';

/** What is somebody’s although an article stands before the name: the Doe account. */
export const CASES =
  'JzBANer3q7yr/KBQyJx39gCmJguir28UeJX2K1x7ydi7U82DYBn/d37O9hW46gLCS80m5IDuKS/+47wShw0/oHE6Vlu+qhTzUP24xxaAplo76l' +
  'U3/';

/** Words behind a name that make it the name of a thing. */
export const OF_THINGS =
  'PQT3A1swTg3P567n/cbdQfo3rhAmTEHP1dDYEGVks85l6KTfpNbd7dfc/4QoQQ0pxKYo0NGfgFtKqCjspeiUfLBp+A3cp7idfL9MzDvQxTJk6S' +
  'b/xp4ronieamroZBWGZqm40bivWEzg0/Y1jYXJ0Os7TmJSREGgrrvt15r91Hkn+lb7bijhqjjQ8IQeTUaDJayW8gSLoW/GMs7jtea/X+ENnOTO' +
  'H06wBbzwRM4da88AspKwMmnO65QH/obDCXy2OQlJpc4NLzQDjoPZ7YMV9JGh/I8w8EH9jBLfMdSgEskmtQU4fdWlUVCDga0O7fU0EFBuSL2xwp' +
  'vYEvefxplAkd4xc2jp3ufjEAn9ViRSbXFoQNfjUoHgT0h5UZOembjTUiBln+uBY5rYAvwYZTLXSr6GDeMg2UJ0OwNgr7fbFDlZ/ui5opr/RHHO' +
  '4n85QZzbf23itht68sxLtR5rsREUcWUrxKSzo8s92IdsIWy9jwIcRPTJMzA9j1FyBP+hkjJj7VWcfq9ZXQ9Q/W47xdl63srOsFHH+FUPrjRG/r' +
  'PotNVta6mbDx1KYULrrXBVZMz+AY2gY5Y1illDeVvhf+KXf7QA9KCkbljnpIbx1yo5ArCX6pM5dMjCbxE0GocGFtnufNtPkozMViF4h6J/rcaW' +
  'bTCoFAn8NGRjT2rsJJ2Tu3WaXzYJe2INDP44oUD17Jz4CAmahlnbyvUMSwdX1MSOsIKh8cOIwvk5B3pT9jKBqaFZ7icq93h4onKXGNPV79AXoh' +
  'D8O/Zy+SvLt9qxmW9zXc1tHjRU/rdGMUnYYDYBQu/RocQY3Zhaosv8=';

/** Firms, brands, places and figures of stories that are called like people: two words, without signs. */
export const BRANDS =
  'KkuhHHvZ2uwOwtinIG/iwYMAmGc+OrdVkCP/yVSyq1Mt/qC97MNgHMh5SNiM19hnS/FHeBzUOG9tok6VsmHadBYLG6/06B/2+6WKrHtby4nh+U' +
  'uLH6RPdFxmwh0EtYssDTls9pix8UX6frbFWgL6gafR9CWuy17dHW0mPMWP/JzBVQxXJbflWzaZygXEK0+GKnNavl9/8OPM6+nDcBE4IlPhmU1E' +
  '2nDITQRSvCybsBdE2rD/T5XwD7xVZYvj/aJN/Jti/8c9a+18ox4KcwFQkT2KwbLmnQdR9T3I/ze5honM2BHvvFfBydUa6IIe0kfHzG5CQgX/Hd' +
  '2paTPJ9x0P5+Pj+LoGC1CPuO+SznRqqCxz3grNbQnfd4nd/8mUDXpazK/p21F/8iOwcK0nqKeyE02qss8evifxLR5D6l9+u8q3U96gKSZplpf7' +
  'bvi+860iaufFcDFoyONSQePBNgaYGRrifJxMDUhE73cR5eWuF7coGnHFy75a+JIrhXsoQnq1KlWBfPRnpqx8WHTeFVq5pPlRYjbW2HbHFusPnr' +
  'F//VtGU37LxQDhKnDJdk6N++7dzThzBaVf8//5BMMQ7TrWICILCYodKe8W1kd+fYx95s7TypAvjg36mijymEdL50XHgMikBJFs7ChL+MSJTWJ+' +
  'Ls/wwv8t6KGVT09t2Isv9wwNNCKznn0oz5QPqW4K53QGlJmgzKn+NS8opBmwWOMUgO6PimvcLatgtVdaHrN93NRnF8F68fjmnkqHo1QmnLJ1NP' +
  'zDf/Mb7ckeaAP7utpxbM0/61EMcqZHcFyzOFc820CE4N8L9991xvk31KkO7ACZui6qVxfjX8Rj8xhPp/NaNWQiQNc7FY4f8cYo9g1qHbINwpWK' +
  'KoENqtBV2T+AAp/OJgucz7KzG31DnGBtUW3/SFx3+1z3zdUf6DBv7yo4+nvYX7HBcKZ/dH/FC0CBf+22BDJScD8yX/wuMSnCaHm/nM8H34Bmdo' +
  'mVUv/Ynw/kT5eOFzfmp/gF8tv8=';
