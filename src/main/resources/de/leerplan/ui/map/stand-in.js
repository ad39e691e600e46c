// NOT Google's script. A small stand-in for it served on loopback for tests and for pictures without a key: it has the names the
// page uses, a grey chequered ground instead of tiles, and counts what was asked of it.
(function () {
    var query = document.currentScript.src.split('?')[1];
    function param(name) {
        var hit = new RegExp('(?:^|&)' + name + '=([^&]*)').exec(query);
        return hit ? decodeURIComponent(hit[1]) : '';
    }
    window.standIn = { language: param('language'), region: param('region'), paints: 0 };
    if (param('key') === 'refused') {
        setTimeout(function () { window.gm_authFailure(); }, 0);
    }
    function LatLng(lat, lng) { this.a = lat; this.b = lng; }
    LatLng.prototype.lat = function () { return this.a; };
    LatLng.prototype.lng = function () { return this.b; };
    function MVC() {}
    MVC.prototype.addListener = function (name, f) {
        this.on = this.on || {};
        (this.on[name] = this.on[name] || []).push(f);
        return { object: this, name: name, f: f };
    };
    MVC.prototype.fire = function (name, arg) {
        ((this.on || {})[name] || []).slice().forEach(function (f) { f(arg); });
    };
    function worldY(lat) {
        var s = Math.sin(lat * Math.PI / 180);
        return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI);
    }
    function latOf(y) { return Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180 / Math.PI; }
    function Map(div, options) {
        var self = this;
        this.div = div; this.c = options.center; this.z = options.zoom; this.styles = options.styles;
        this.pane = document.createElement('div');
        this.pane.style.cssText = 'position:absolute;left:0;top:0;width:100%;height:100%;overflow:hidden';
        div.style.position = 'relative';
        div.appendChild(this.pane);
        this.ground();
        if (param('key') !== 'bare') {
            setTimeout(function () { self.fire('tilesloaded'); }, 20);
        }
        setTimeout(function () { self.fire('idle'); }, 10);
        div.addEventListener('click', function (e) { self.fire('click', { latLng: self.at(e.clientX, e.clientY) }); });
        div.addEventListener('mousemove', function (e) { self.fire('mousemove', { latLng: self.at(e.clientX, e.clientY) }); });
        window.addEventListener('resize', function () { self.moved(); }); // as Google's does
        window.standIn.map = this;
    }
    Map.prototype = new MVC();
    Map.prototype.ground = function () {
        var land = '#dddddd', water = '#cccccc';
        (this.styles || []).forEach(function (s) {
            if (s.featureType === 'landscape') { land = s.stylers[0].color; }
            if (s.featureType === 'water') { water = s.stylers[0].color; }
        });
        this.pane.style.background = 'repeating-linear-gradient(45deg,' + land + ' 0 60px,' + water + ' 60px 64px)';
    };
    Map.prototype.scale = function () { return 256 * Math.pow(2, this.z); };
    Map.prototype.pixel = function (at) {
        return {
            x: ((at.b - this.c.b) / 360) * this.scale() + this.div.clientWidth / 2,
            y: (worldY(at.a) - worldY(this.c.a)) * this.scale() + this.div.clientHeight / 2
        };
    };
    Map.prototype.at = function (x, y) {
        var lng = this.c.b + (x - this.div.clientWidth / 2) / this.scale() * 360;
        return new LatLng(latOf(worldY(this.c.a) + (y - this.div.clientHeight / 2) / this.scale()), lng);
    };
    Map.prototype.moved = function () {
        var self = this;
        this.fire('bounds_changed');
        setTimeout(function () { self.fire('idle'); }, 5);
    };
    Map.prototype.getDiv = function () { return this.div; };
    Map.prototype.getCenter = function () { return this.c; };
    Map.prototype.getZoom = function () { return this.z; };
    Map.prototype.setCenter = function (c) { this.c = c; this.moved(); };
    Map.prototype.setZoom = function (z) { this.z = z; this.moved(); };
    Map.prototype.panBy = function (dx, dy) {
        this.c = this.at(this.div.clientWidth / 2 + dx, this.div.clientHeight / 2 + dy); this.moved();
    };
    Map.prototype.setOptions = function (o) { if (o.styles) { this.styles = o.styles; this.ground(); } };
    function OverlayView() {}
    OverlayView.prototype = new MVC();
    OverlayView.prototype.setMap = function (map) { this.map = map; this.onAdd(); this.draw(); };
    OverlayView.prototype.getPanes = function () { return { overlayLayer: this.map.pane }; };
    OverlayView.prototype.getProjection = function () {
        var map = this.map;
        return { fromLatLngToDivPixel: function (at) { window.standIn.paints++; return map.pixel(at); } };
    };
    window.google = { maps: {
        Map: Map, LatLng: LatLng, OverlayView: OverlayView,
        event: { addListenerOnce: function (object, name, f) {
            var done = false;
            object.addListener(name, function (arg) { if (!done) { done = true; f(arg); } });
        } }
    } };
    window[param('callback')]();
})();
