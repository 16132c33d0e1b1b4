import type { PastedTable } from '../../../src-renderer/grid/grid-model.ts';

interface CopiedTable {
  readonly from: string;
  readonly html: string;
  readonly table: PastedTable;
}

/** What programs put on the clipboard, in their own dialects of HTML. */
export const copiedTables: readonly CopiedTable[] = [
  {
    from: 'Excel, with a line break, a number, a hidden row and a hidden column',
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link rel=File-List href="file:///C:/Users/kari/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:" ";}
td
	{padding-top:1px;
	mso-number-format:General;
	white-space:nowrap;}
.xl65
	{mso-number-format:"Short Date";}
-->
</style>
</head>

<body link="#467886" vlink="#96607D">

<table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:
 collapse;width:240pt'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <col width=0 style='display:none;mso-width-source:userset;mso-width-alt:0'>
 <col width=64 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Tiltak</td>
  <td width=64 style='width:48pt'>Frist</td>
  <td width=0>Skjult</td>
  <td width=64 style='width:48pt'>Bel&oslash;p</td>
 </tr>
 <tr height=20 style='display:none;height:15.0pt'>
  <td height=20>Skjult rad</td><td></td><td></td><td></td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 class=xl66 width=64 style='height:30.0pt;width:48pt'>Kurs for<br>
    ledere &amp; mellomledere</td>
  <td class=xl65 align=right>01.08.2007</td>
  <td>x</td>
  <td align=right style='mso-number-format:"\\#\\,\\#\\#0"'>1&nbsp;000,5</td>
 </tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td><td width=64></td><td width=0></td><td width=64></td>
 </tr>
 <![endif]>
</table>

</body>

</html>
`,
    table: [
      ['Tiltak', 'Frist', 'Beløp'],
      ['Kurs for\nledere & mellomledere', '01.08.2007', '1 000,5'],
    ],
  },
  {
    from: 'Word, with paragraphs, bullets, merged cells and a row of widths',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; mso-pagination:widow-orphan;} --></style>
</head>
<body lang=NO-BOK style='tab-interval:35.4pt'>
<!--StartFragment-->
<p class=MsoNormal>Milepælplan<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=604 colspan=3 valign=top style='width:453.1pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal><b><span style='font-size:12.0pt'>Milepælplan<o:p></o:p></span></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=200 rowspan=2 valign=top><p class=MsoNormal>Levanger<o:p></o:p></p></td>
  <td width=200 valign=top>
  <p class=MsoNormal>Informere<span style='mso-spacerun:yes'>&nbsp; </span>alle
  ansatte<o:p></o:p></p>
  <p class=MsoNormal><o:p>&nbsp;</o:p></p>
  <p class=MsoNormal>Informere tillits<del>menn</del>valgte<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[KN1]</a></span><o:p></o:p></p>
  </td>
  <td width=204 valign=top><p class=MsoNormal>H&oslash;st&nbsp;07<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td width=200 valign=top>
  <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
  style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Kurs<o:p></o:p></p>
  <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Samling<span style='display:none;mso-hide:all'>hemmelig</span><o:p></o:p></p>
  </td>
  <td width=204 valign=top><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
 <![if !supportMisalignedColumns]>
 <tr height=0>
  <td width=200 style='border:none'></td>
  <td width=200 style='border:none'></td>
  <td width=204 style='border:none'></td>
 </tr>
 <![endif]>
</table>
<!--EndFragment-->
</body>
</html>`,
    table: [
      ['Milepælplan', '', ''],
      ['Levanger', 'Informere alle ansatte\nInformere tillitsvalgte', 'Høst 07'],
      ['Levanger', 'Kurs\n1. Samling', ''],
    ],
  },
  {
    from: 'LibreOffice Calc',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title>Ark &amp; tabell</title>
	<meta name="generator" content="LibreOffice 24.8 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup width="180"></colgroup>
	<colgroup width="85"></colgroup>
	<tr>
		<td height="17" align="left">Innføre felles rutiner</td>
		<td align="right" sdval="39295" sdnum="1044;0;DD.MM.YYYY">01.08.2007</td>
	</tr>
	<tr>
		<td height="17" align="left"><font face="Arial" color="#000000">Én linje<br>og én til</font></td>
		<td align="right" sdval="0.12" sdnum="1044;0;0&nbsp;%">12&nbsp;%</td>
	</tr>
</table>
</body>
</html>`,
    table: [
      ['Innføre felles rutiner', '01.08.2007'],
      ['Én linje\nog én til', '12 %'],
    ],
  },
  {
    from: 'Google Sheets',
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Ansvarlig&quot;}">Ansvarlig</td><td style="overflow:hidden;">Når &lt; jul</td></tr><tr style="height:21px;"><td style="white-space:normal;word-wrap:break-word;"><span>Kari<br/>Ola</span></td><td></td></tr></tbody></table></google-sheets-html-origin>`,
    table: [
      ['Ansvarlig', 'Når < jul'],
      ['Kari\nOla', ''],
    ],
  },
  {
    from: 'a web page that wants to run something',
    html: `<table><tr onclick="steal()" style="color:red"><td>a > b<script>steal()</script><img src="x" onerror="steal()"></td><td style=color:red>it's</td></tr></table>`,
    table: [['a > b', "it's"]],
  },
];
